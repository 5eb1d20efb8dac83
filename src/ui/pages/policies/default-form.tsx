import { Button, Group, Modal, NumberInput, SegmentedControl, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { policyIssues } from '../../../domain/permission/policy-issues.ts';
import type { ContactDefault, Policy, Regime } from '../../../domain/permission/policy.ts';
import { defaultOf } from '../../../domain/permission/regime.ts';
import { useFocusReturn } from '../../kit/use-focus-return.ts';
import { channelWord } from '../../parts/names.ts';
import { BASES, BASIS_MEANING, BASIS_WORDS, purposeWord } from './policy-words.ts';

interface DefaultFormProps {
  readonly policy: Policy;
  readonly law: Regime;
  readonly purpose: string;
  readonly channel: string;
  readonly onDone: (law: Regime) => void;
  readonly onClose: () => void;
}

/** What a law asks for before someone is contacted for a purpose by a channel, as wide as it is said, with its provision. */
export function DefaultForm({ policy, law, purpose, channel, onDone, onClose }: DefaultFormProps) {
  useFocusReturn();
  const scopes = [`${purpose}/${channel}`, `${purpose}/*`, `*/${channel}`, '*'];
  const [scope, setScope] = useState(scopes.find((key) => key in law.defaults) ?? '*');
  const [value, setValue] = useState<ContactDefault>(() => defaultOf(law, purpose, channel));
  const changed = { ...law, defaults: { ...law.defaults, [scope]: value } };
  const regimes = policy.regimes.map((regime) => (regime.id === law.id ? changed : regime));
  const issue = policyIssues({ ...policy, regimes }).find(({ path }) => path.includes(`.defaults.${scope}`));
  const [tried, setTried] = useState(false);
  const words: { readonly [key: string]: string } = {
    [`${purpose}/${channel}`]: `${purposeWord(policy, purpose)} by ${channelWord(channel)}`,
    [`${purpose}/*`]: `${purposeWord(policy, purpose)} by any channel`,
    [`*/${channel}`]: `Anything by ${channelWord(channel)}`,
    '*': 'Everything',
  };
  const choose = (basis: ContactDefault['basis']) =>
    setValue(({ months, provision }) => ({
      basis,
      ...(basis === 'soft_opt_in' ? { months: months ?? 24 } : {}),
      ...(provision === undefined ? {} : { provision }),
    }));
  const said = (provision: string) =>
    setValue(({ provision: _left, ...rest }) => (provision === '' ? rest : { ...rest, provision }));
  const forget = () => {
    const { [scope]: _left, ...defaults } = law.defaults;
    onDone({ ...law, defaults });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (issue) setTried(true);
    else onDone(changed);
  };
  return (
    <Modal opened onClose={onClose} title={law.name ?? law.id}>
      <form className="stack" noValidate onSubmit={submit}>
        <Select
          label="This holds for"
          allowDeselect={false}
          data={scopes.map((key) => ({ value: key, label: words[key] ?? key }))}
          value={scope}
          onChange={(key) => key !== null && setScope(key)}
        />
        <div>
          <p className="label" id="default-basis">
            Without a statement by the person
          </p>
          <SegmentedControl
            aria-labelledby="default-basis"
            data={BASES.map((basis) => ({ value: basis, label: BASIS_WORDS[basis] }))}
            value={value.basis}
            onChange={choose}
          />
          <p className="quiet">{BASIS_MEANING[value.basis]}</p>
        </div>
        {value.basis === 'soft_opt_in' && (
          <NumberInput
            label="Months after a purchase"
            allowDecimal={false}
            value={value.months ?? ''}
            error={tried ? issue?.message : undefined}
            onChange={(months) => setValue((now) => ({ ...now, months: Number(months) }))}
          />
        )}
        <TextInput
          label="Provision"
          value={value.provision ?? ''}
          onChange={(event) => said(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="sm">
          {scope !== '*' && scope in law.defaults && (
            <Button variant="subtle" onClick={forget}>
              Take out: the wider one holds
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="filled">
            Change
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
