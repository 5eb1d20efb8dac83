import { Button, Group, Modal, NumberInput, Switch, TagsInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { policyIssues } from '../../../domain/permission/policy-issues.ts';
import {
  type Policy,
  type Regime,
  REGIME_FACTS,
  type RegimeFact,
} from '../../../domain/permission/policy.ts';
import { useFocusReturn } from '../../kit/use-focus-return.ts';
import { AgeFields } from './age-fields.tsx';
import classes from './policies.module.css';
import { FACT_LABELS } from './policy-words.ts';

interface LawFormProps {
  readonly policy: Policy;
  readonly law: Regime;
  readonly added: boolean;
  readonly onDone: (law: Regime) => void;
  readonly onClose: () => void;
}

/** The facts of a law: where it holds, who is a child, signals, how long a yes lasts, and where it says so. */
export function LawForm({ policy, law: given, added, onDone, onClose }: LawFormProps) {
  useFocusReturn();
  const [law, setLaw] = useState(given);
  const [tried, setTried] = useState(false);
  const set = (part: Partial<Regime>) => setLaw((now) => ({ ...now, ...part }));
  const others = policy.regimes.filter(({ id }) => id !== given.id);
  const at = `regimes[${others.length}]`;
  const issues = policyIssues({ ...policy, regimes: [...others, law] }).filter(({ path }) =>
    path.startsWith(at),
  );
  const issue = (field: string) =>
    tried ? issues.find(({ path }) => path.startsWith(`${at}.${field}`))?.message : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (issues.length > 0) setTried(true);
    else onDone(law);
  };
  const provision = (fact: RegimeFact, text: string) => {
    const { [fact]: _left, ...rest } = law.provisions ?? {};
    set({ provisions: text.trim() === '' ? rest : { ...rest, [fact]: text } });
  };
  const lasts = (days: number | string) =>
    setLaw(({ max_consent_age_days: _left, ...rest }) =>
      days === '' ? rest : { ...rest, max_consent_age_days: Number(days) },
    );
  return (
    <Modal opened onClose={onClose} size="lg" title={added ? 'New law' : (given.name ?? given.id)}>
      <form className="stack" noValidate onSubmit={submit}>
        <div className={classes['concern']}>
          {added && (
            <TextInput
              label="Id"
              data-autofocus
              value={law.id}
              error={issue('id')}
              onChange={(event) => set({ id: event.currentTarget.value.trim() })}
            />
          )}
          <TextInput
            label="Name"
            value={law.name ?? ''}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <NumberInput
            label="Strictness"
            description="The highest holds where nothing is known."
            min={0}
            value={law.strictness}
            onChange={(value) => set({ strictness: Number(value) })}
          />
          <NumberInput
            label="A yes lasts at most"
            description="Days. Empty: until it is taken back."
            min={1}
            allowDecimal={false}
            value={law.max_consent_age_days ?? ''}
            error={issue('max_consent_age_days')}
            onChange={lasts}
          />
        </div>
        <TagsInput
          label="Holds in"
          description="Codes as they stand in the country attribute (DE), with a state US-CA."
          splitChars={[',', ' ']}
          value={[...law.countries]}
          error={issue('countries')}
          onChange={(countries) => set({ countries })}
        />
        <AgeFields
          policy={policy}
          ages={law.minor_age}
          issue={(purpose) => issue(`minor_age.${purpose}`)}
          onChange={(minor_age) => set({ minor_age })}
        />
        <Switch
          label="The browser’s opt-out signal (GPC) is honoured"
          checked={law.gpc}
          onChange={(event) => set({ gpc: event.currentTarget.checked })}
        />
        <p className="label">Where the law says so</p>
        <div className={classes['concern']}>
          {REGIME_FACTS.map((fact) => (
            <TextInput
              key={fact}
              label={FACT_LABELS[fact]}
              placeholder="not named"
              value={law.provisions?.[fact] ?? ''}
              onChange={(event) => provision(fact, event.currentTarget.value)}
            />
          ))}
        </div>
        <Group justify="flex-end" gap="sm">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="filled">
            {added ? 'Add law' : 'Change law'}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
