import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import type { Fix } from '../../../domain/flags/flag.ts';
import { capsQuery, useSaveCaps } from '../../data/caps.ts';
import { problemText } from '../../data/query-client.ts';
import { useCreateSegment } from '../../data/segments.ts';
import type { Draft } from './use-draft.ts';

export type ApplyFix = (fix: Pick<Fix, 'title' | 'content' | 'cap' | 'segment'>) => void;

/** How long a fix can be taken back where it was applied; in the builder ⌘Z takes it back at any time. */
const UNDO_MS = 10_000;
const APPLIED = 'fix-applied';

/** Applies a fix to the draft, where it can be undone; a cap goes to the workspace's caps, a segment to its segments. */
export function useApplyFix({ content: before, replace }: Pick<Draft, 'content' | 'replace'>): ApplyFix {
  const { data: caps } = useQuery(capsQuery);
  const save = useSaveCaps();
  const create = useCreateSegment();
  const said = (message: string) => ({
    onSuccess: () => void notifications.show({ message }),
    onError: (error: Error) => void notifications.show({ color: 'red', message: problemText(error) }),
  });
  const offerUndo = (title: string) => {
    // Only the last one can be taken back here.
    notifications.hide(APPLIED);
    notifications.show({
      id: APPLIED,
      autoClose: UNDO_MS,
      message: (
        <span className="spread">
          Applied: {title}
          <Button
            size="compact-sm"
            onClick={() => {
              replace(before);
              notifications.hide(APPLIED);
            }}
          >
            Undo
          </Button>
        </span>
      ),
    });
  };
  return ({ title, content, cap, segment }) => {
    if (segment) create.mutate(segment, said(`The segment “${segment.name}” was made.`));
    if (cap && caps) {
      save.mutate({ ...caps, caps: [...caps.caps, cap] }, said('The cap was added to the workspace’s caps.'));
    } else if (!cap) {
      replace(content);
      offerUndo(title);
    }
  };
}
