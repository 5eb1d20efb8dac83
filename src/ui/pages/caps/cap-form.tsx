import { Button, Group, Modal, MultiSelect, NumberInput, SegmentedControl, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { capIssues } from '../../../domain/caps/cap-issues.ts';
import type { Cap, CapScope } from '../../../domain/caps/cap.ts';
import { limitWords, windowWords } from '../../../domain/caps/describe.ts';
import type { Policy } from '../../../domain/permission/policy.ts';
import type { RuleItem } from '../../data/rules.ts';
import { useFocusReturn } from '../../kit/use-focus-return.ts';
import { channelWord } from '../../parts/names.ts';
import { withId } from './caps-draft.ts';
import { WindowFields } from './window-fields.tsx';

interface CapFormProps {
  readonly cap: Cap;
  readonly others: readonly Cap[];
  readonly policy: Pick<Policy, 'purposes' | 'channels'>;
  readonly rules: readonly RuleItem[];
  readonly onDone: (cap: Cap) => void;
  readonly onClose: () => void;
}

/** A cap, new or not; nothing is saved before the whole list is. */
export function CapForm({ cap: given, others, policy, rules, onDone, onClose }: CapFormProps) {
  useFocusReturn();
  const [cap, setCap] = useState(given);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<Cap>) => setCap((now) => ({ ...now, ...part }));
  const scope = (part: keyof CapScope, chosen: readonly string[]) => {
    const { [part]: _, ...rest } = cap.scope;
    change({ scope: chosen.length === 0 ? rest : { ...rest, [part]: chosen } });
  };
  const finished = withId({ ...cap, name: cap.name.trim() }, others);
  const issues = capIssues({ caps: [...others, finished], quiet_hours: [] });
  const issue = (path: string) => {
    const found = issues.find((one) => one.path === `caps[${others.length}].${path}`);
    return tried ? (found?.message ?? null) : null;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (issues.length > 0) setTried(true);
    else onDone(finished);
  };
  const purposes = policy.purposes.map(({ id, label }) => ({ value: id, label }));
  return (
    <Modal opened onClose={onClose} title={given.id === '' ? 'New cap' : `Cap: ${given.name}`} size="lg">
      <form className="stack" noValidate onSubmit={submit}>
        <TextInput
          label="Name"
          data-autofocus
          value={cap.name}
          error={issue('name') ?? issue('id')}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <NumberInput
          label="At most"
          description="Messages per person. 0 lets none through."
          min={0}
          allowDecimal={false}
          value={Number.isNaN(cap.limit) ? '' : cap.limit}
          error={issue('limit')}
          onChange={(limit) => change({ limit: limit === '' ? Number.NaN : Number(limit) })}
        />
        <WindowFields
          window={cap.window}
          error={issue('window.hours')}
          onChange={(window) => change({ window })}
        />
        <MultiSelect
          label="Channels"
          placeholder={cap.scope.channels ? undefined : 'All channels'}
          data={policy.channels.map((id) => ({ value: id, label: channelWord(id) }))}
          value={[...(cap.scope.channels ?? [])]}
          onChange={(chosen) => scope('channels', chosen)}
        />
        <MultiSelect
          label="Purposes"
          placeholder={cap.scope.purposes ? undefined : 'All purposes'}
          data={purposes}
          value={[...(cap.scope.purposes ?? [])]}
          onChange={(chosen) => scope('purposes', chosen)}
        />
        <MultiSelect
          label="Rules"
          placeholder={cap.scope.rules ? undefined : 'All rules'}
          searchable
          data={rules.map(({ id, name }) => ({ value: id, label: name }))}
          value={[...(cap.scope.rules ?? [])]}
          onChange={(chosen) => scope('rules', chosen)}
        />
        <MultiSelect
          label="Never held back, never counted"
          placeholder={cap.exempt_purposes.length > 0 ? undefined : 'Nothing is exempt'}
          data={purposes}
          value={[...cap.exempt_purposes]}
          onChange={(exempt_purposes) => change({ exempt_purposes })}
        />
        <div>
          <p className="label" id="cap-counts">
            Counts
          </p>
          <SegmentedControl
            aria-labelledby="cap-counts"
            data={[
              { value: 'sent', label: 'Every message sent' },
              { value: 'delivered', label: 'Only those delivered' },
            ]}
            value={cap.counts}
            onChange={(counts) => change({ counts: counts === 'delivered' ? 'delivered' : 'sent' })}
          />
        </div>
        <Group justify="space-between">
          <span className="second" role="status">
            {issues.length === 0 ? `${limitWords(cap)} ${windowWords(cap.window)}` : ''}
          </span>
          <Group gap="sm">
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="filled">
              {given.id === '' ? 'Add cap' : 'Change cap'}
            </Button>
          </Group>
        </Group>
      </form>
    </Modal>
  );
}
