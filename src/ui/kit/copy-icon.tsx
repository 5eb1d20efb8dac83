import { ActionIcon } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useCopied } from './use-copied.ts';

/** A small button that copies a text and says so. */
export function CopyIcon({ text, label }: { readonly text: string; readonly label: string }) {
  const { state, copy } = useCopied(text);
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={24}
      aria-label={state === 'copied' ? 'Copied' : label}
      onClick={copy}
    >
      {state === 'copied' ? <IconCheck size={14} /> : <IconCopy size={14} />}
    </ActionIcon>
  );
}
