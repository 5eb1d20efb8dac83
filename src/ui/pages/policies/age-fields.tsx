import { ActionIcon, NumberInput, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Policy, Regime } from '../../../domain/permission/policy.ts';
import { inSentence } from '../../../domain/segments/phrase.ts';
import { purposeWord } from './policy-words.ts';

interface AgeFieldsProps {
  readonly policy: Policy;
  readonly ages: Regime['minor_age'];
  /** What is wrong with the age for a purpose. */
  readonly issue: (purpose: string) => string | undefined;
  readonly onChange: (ages: Regime['minor_age']) => void;
}

/** Under which age someone is a child: for everything, and for purposes of their own. */
export function AgeFields({ policy, ages, issue, onChange }: AgeFieldsProps) {
  const word = (id: string) => (id === '*' ? 'Everything' : purposeWord(policy, id));
  const without = (purpose: string) =>
    onChange(Object.fromEntries(Object.entries(ages).filter(([id]) => id !== purpose)));
  const free = ['*', ...policy.purposes.map(({ id }) => id)].filter((id) => !(id in ages));
  return (
    <fieldset className="stack" style={{ border: 0, padding: 0, margin: 0 }}>
      <legend className="label">Who counts as a child</legend>
      {Object.entries(ages).map(([purpose, age]) => (
        <div key={purpose} className="row">
          <NumberInput
            aria-label={`Age for ${word(purpose)}`}
            leftSection={<span className="meta">under</span>}
            leftSectionWidth={52}
            w={130}
            allowDecimal={false}
            value={age}
            error={issue(purpose)}
            onChange={(value) => onChange({ ...ages, [purpose]: Number(value) })}
          />
          <span>for {inSentence(word(purpose))}</span>
          <ActionIcon
            variant="subtle"
            aria-label={`Remove the age for ${word(purpose)}`}
            onClick={() => without(purpose)}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </div>
      ))}
      <Select
        aria-label="Add an age for"
        placeholder="Add an age for…"
        w={260}
        searchable
        data={free.map((id) => ({ value: id, label: word(id) }))}
        value={null}
        onChange={(id) => id !== null && onChange({ ...ages, [id]: 16 })}
      />
    </fieldset>
  );
}
