import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Notice } from './notice.tsx';

interface ConflictNoticeProps {
  /** What someone else saved, in words. */
  readonly theirs: ReactNode;
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
}

/** Someone else saved first: both versions are there, and neither is lost until one is chosen. */
export function ConflictNotice({ theirs, onTakeTheirs, onKeepMine }: ConflictNoticeProps) {
  return (
    <Notice
      tone="warn"
      title="Someone else saved this meanwhile"
      action={
        <span className="row">
          <Button onClick={onTakeTheirs}>Take theirs</Button>
          <Button onClick={onKeepMine}>Save mine over it</Button>
        </span>
      }
    >
      <div>Now it is {theirs}. What you entered still stands below.</div>
    </Notice>
  );
}
