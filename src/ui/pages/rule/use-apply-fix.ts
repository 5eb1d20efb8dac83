import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import type { Cap } from '../../../domain/caps/cap.ts';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import { capsQuery, useSaveCaps } from '../../data/caps.ts';
import { problemText } from '../../data/query-client.ts';

export type ApplyFix = (content: RuleContent, cap?: Cap) => void;

/** Applies a fix to the draft, where it can be undone; a cap goes to the workspace's caps. */
export function useApplyFix(replace: (content: RuleContent) => void): ApplyFix {
  const { data: caps } = useQuery(capsQuery);
  const save = useSaveCaps();
  return (content, cap) => {
    if (!cap) replace(content);
    else if (caps)
      save.mutate(
        { ...caps, caps: [...caps.caps, cap] },
        {
          onSuccess: () => void notifications.show({ message: 'The cap was added to the workspace’s caps.' }),
          onError: (error) => void notifications.show({ color: 'red', message: problemText(error) }),
        },
      );
  };
}
