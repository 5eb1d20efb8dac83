import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useCopied } from './use-copied.ts';

interface CopyButtonProps {
  readonly text: string;
  /** What is copied: `Copy link`. */
  readonly label: string;
}

/** Copies a text and says so for two seconds. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { state, copy } = useCopied(text);
  const words = { idle: label, copied: 'Copied', refused: 'Select it and copy it yourself' } as const;
  return (
    <Button
      leftSection={state === 'copied' ? <IconCheck size={14} /> : <IconCopy size={14} />}
      onClick={copy}
    >
      <span aria-live="polite">{words[state]}</span>
    </Button>
  );
}
