import { Button } from '@mantine/core';
import { formatMoment } from '../../kit/format.ts';
import type { SaveState } from './use-draft.ts';

interface SaveNoteProps {
  readonly save: SaveState;
  /** When the rule was saved last. */
  readonly at: string;
  /** Whether a condition still waits for its value: it is kept here alone. */
  readonly unfinished: boolean;
  readonly onRetry: () => void;
}

/** Whether the draft is kept on the server, in words. */
export function SaveNote({ save, at, unfinished, onRetry }: SaveNoteProps) {
  switch (save.kind) {
    case 'saved':
      return (
        <span className="meta">
          <span>saved</span> <time dateTime={at}>{formatMoment(at, new Date())}</time>
          {unfinished && ', without the condition that is not finished'}
        </span>
      );
    case 'waiting':
      return <span className="meta">saving…</span>;
    case 'conflict':
      return <span className="meta">two versions: choose below</span>;
    case 'unsaved':
      return (
        <span className="meta row" role="alert">
          not saved: {save.why}
          <Button variant="subtle" onClick={onRetry}>
            Try again
          </Button>
        </span>
      );
  }
}
