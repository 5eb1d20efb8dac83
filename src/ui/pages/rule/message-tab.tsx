import { MultiSelect, Textarea, TextInput } from '@mantine/core';
import type { Flag } from '../../../domain/flags/flag.ts';
import type { Vocabulary } from '../../parts/names.ts';
import { SeverityChip } from '../../parts/severity-chip.tsx';
import type { Draft } from './use-draft.ts';
import classes from './rule.module.css';

interface MessageTabProps {
  readonly draft: Draft;
  readonly vocabulary: Vocabulary;
  readonly flags: readonly Flag[];
}

/** What the rule is called, what the message says, and which data it shows. */
export function MessageTab({ draft: { content, change }, vocabulary, flags }: MessageTabProps) {
  const shown = flags.filter(({ condition_path }) => condition_path?.startsWith('shows'));
  return (
    <div className={classes['form']}>
      <TextInput
        label="Name of the rule"
        value={content.name}
        error={content.name.trim() === '' ? 'A rule needs a name.' : undefined}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Textarea
        label="Message"
        description="For the people who review it. Tact itself sends nothing."
        minRows={5}
        value={content.message}
        onChange={(event) => change({ message: event.currentTarget.value })}
      />
      <MultiSelect
        label="Data that the message shows"
        description="Showing data uses it, even where no condition does."
        searchable
        data={vocabulary.catalog.attributes.map(({ id, label }) => ({ value: id, label }))}
        value={[...content.shows]}
        onChange={(shows) => change({ shows })}
      />
      {shown.map((flag) => (
        <p key={flag.id} className="row">
          <SeverityChip severity={flag.severity} /> {flag.explanation}
        </p>
      ))}
    </div>
  );
}
