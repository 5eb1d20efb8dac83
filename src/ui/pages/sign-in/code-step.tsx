import { Button, Stack, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { problemText } from '../../data/query-client.ts';
import { EntryCard } from '../../kit/entry-card.tsx';
import { Notice } from '../../kit/notice.tsx';

interface CodeStepProps {
  /** What was wrong with the last code; null before the first. */
  readonly error: Error | null;
  readonly pending: boolean;
  /** Seconds to wait before the next try. */
  readonly pause: number;
  readonly onCode: (code: string) => void;
  readonly onBack: () => void;
}

/** The second step of signing in: a code of the authenticator, or a recovery code. */
export function CodeStep({ error, pending, pause, onCode, onBack }: CodeStepProps) {
  const [code, setCode] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [error]);
  return (
    <EntryCard
      title="Enter your code"
      foot="Lost your authenticator? Use a recovery code, or ask an admin to take your second factor away."
    >
      <form
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (pause === 0 && code.trim() !== '') onCode(code);
        }}
      >
        <Stack gap="md">
          {error !== null && (
            <Notice tone="bad" title={problemText(error)}>
              {pause > 0 && <p>Try again in {pause} s.</p>}
            </Notice>
          )}
          <TextInput
            ref={input}
            label="Code"
            description="The six digits that your authenticator shows now, or a recovery code."
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            value={code}
            onChange={(typed) => setCode(typed.currentTarget.value)}
          />
          <Button type="submit" variant="filled" loading={pending} aria-disabled={pause > 0}>
            Sign in
          </Button>
          <Button variant="subtle" onClick={onBack}>
            Back
          </Button>
        </Stack>
      </form>
    </EntryCard>
  );
}
