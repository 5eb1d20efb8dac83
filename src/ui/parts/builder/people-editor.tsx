import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Condition, PeopleCondition } from '../../../domain/segments/condition.ts';

interface PeopleEditorProps {
  readonly condition: PeopleCondition;
  readonly change: (next: Condition, merge?: string) => void;
}

/** Customer ids, one to a line or separated by commas. */
export function PeopleEditor({ condition, change }: PeopleEditorProps) {
  const [text, setText] = useState(condition.customer_ids.join('\n'));
  return (
    <Textarea
      label="Customer ids"
      description="One to a line, or separated by commas; at most 10,000."
      maxRows={10}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        const ids = event.currentTarget.value.split(/[\n,;]+/).map((id) => id.trim());
        change({ ...condition, customer_ids: [...new Set(ids.filter((id) => id !== ''))] });
      }}
    />
  );
}
