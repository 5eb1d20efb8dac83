import { Select } from '@mantine/core';
import type { Vocabulary } from '../names.ts';

interface EventSelectProps {
  readonly label: string;
  readonly value: string;
  readonly vocabulary: Vocabulary;
  readonly onChange: (event: string) => void;
}

/** One of the events in the data, by name. */
export function EventSelect({ label, value, vocabulary, onChange }: EventSelectProps) {
  return (
    <Select
      label={label}
      searchable
      openOnFocus={false}
      data={vocabulary.catalog.events.map((event) => ({ value: event.id, label: event.label }))}
      value={value}
      onChange={(next) => next !== null && next !== value && onChange(next)}
    />
  );
}
