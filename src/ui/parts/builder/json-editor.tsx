import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Condition } from '../../../domain/segments/condition.ts';
import { parseCondition } from '../../../domain/segments/validate.ts';
import type { Vocabulary } from '../names.ts';

interface JsonEditorProps {
  readonly condition: Condition;
  readonly vocabulary: Vocabulary;
  readonly change: (next: Condition, merge?: string) => void;
}

/** A condition as its JSON; it counts once it can be read, and what is wrong is named at its path. */
export function JsonEditor({ condition, vocabulary, change }: JsonEditorProps) {
  const [text, setText] = useState(() => JSON.stringify(condition, null, 2));
  const [error, setError] = useState<string | null>(null);
  const read = (next: string) => {
    setText(next);
    const parsed = parse(next, vocabulary);
    if ('condition' in parsed) change(parsed.condition);
    setError('condition' in parsed ? null : parsed.wrong);
  };
  return (
    <Textarea
      label="Condition as JSON"
      minRows={8}
      maxRows={20}
      spellCheck={false}
      styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 12 } }}
      value={text}
      error={error}
      onChange={(event) => read(event.currentTarget.value)}
    />
  );
}

function parse(
  text: string,
  { schema, segments }: Vocabulary,
): { readonly condition: Condition } | { readonly wrong: string } {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { wrong: 'This is not JSON yet.' };
  }
  const known = new Map(segments.map(({ id }) => [id, { type: 'all', conditions: [] } as const]));
  const parsed = parseCondition(input, { schema, segments: known });
  if ('condition' in parsed) return parsed;
  const [first] = parsed.issues;
  return {
    wrong: first ? `${first.path === '' ? '' : `${first.path}: `}${first.message}` : 'This can’t be read.',
  };
}
