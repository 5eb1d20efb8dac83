import { Textarea } from '@mantine/core';

const LEAST = 10;

interface ReasonProps {
  readonly value: string;
  readonly onChange: (reason: string) => void;
  readonly error: string | null;
}

/** Why, for the audit log. */
export function Reason({ value, onChange, error }: ReasonProps) {
  return (
    <Textarea
      label="Reason, kept in the audit log"
      description="How and when it was asked for. Don’t name the person."
      minRows={2}
      autosize
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** What is wrong with a reason; null when it will do. */
export function reasonProblem(reason: string): string | null {
  return reason.trim().length < LEAST ? `Say why in at least ${LEAST} characters.` : null;
}
