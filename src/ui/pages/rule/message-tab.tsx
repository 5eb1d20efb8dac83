import { MultiSelect, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
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
  const name = useRef<HTMLInputElement>(null);
  const fresh = isFresh(useLocation().state);
  // A new rule is called “New rule” until it is typed over.
  useEffect(() => {
    if (fresh) name.current?.select();
  }, [fresh]);
  const shown = flags.filter(({ condition_path }) => condition_path?.startsWith('shows'));
  return (
    <div className={classes['form']}>
      <TextInput
        ref={name}
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

/** Whether the rule was made a moment ago, as the page tells that made it. */
function isFresh(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'fresh' in state;
}
