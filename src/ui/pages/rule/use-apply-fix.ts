import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import type { Fix } from '../../../domain/flags/flag.ts';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import { capsQuery, useSaveCaps } from '../../data/caps.ts';
import { problemText } from '../../data/query-client.ts';
import { useCreateSegment } from '../../data/segments.ts';

export type ApplyFix = (fix: Pick<Fix, 'content' | 'cap' | 'segment'>) => void;

/** Applies a fix to the draft, where it can be undone; a cap goes to the workspace's caps, a segment to its segments. */
export function useApplyFix(replace: (content: RuleContent) => void): ApplyFix {
  const { data: caps } = useQuery(capsQuery);
  const save = useSaveCaps();
  const create = useCreateSegment();
  const said = (message: string) => ({
    onSuccess: () => void notifications.show({ message }),
    onError: (error: Error) => void notifications.show({ color: 'red', message: problemText(error) }),
  });
  return ({ content, cap, segment }) => {
    if (segment) create.mutate(segment, said(`The segment “${segment.name}” was made.`));
    if (!cap) replace(content);
    else if (caps)
      save.mutate({ ...caps, caps: [...caps.caps, cap] }, said('The cap was added to the workspace’s caps.'));
  };
}
