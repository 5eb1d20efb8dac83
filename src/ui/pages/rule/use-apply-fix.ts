import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Cap } from '../../../domain/caps/cap.ts';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import { capsQuery, saveCaps } from '../../data/caps.ts';
import { problemText } from '../../data/query-client.ts';

export type ApplyFix = (content: RuleContent, cap?: Cap) => void;

/** Applies a fix to the draft, where it can be undone; a cap goes to the workspace's caps. */
export function useApplyFix(replace: (content: RuleContent) => void): ApplyFix {
  const queries = useQueryClient();
  const { data: caps } = useQuery(capsQuery);
  const add = useMutation({
    mutationFn: async (cap: Cap) => {
      if (!caps) throw new Error('The caps are not loaded yet. Try again in a moment.');
      return saveCaps({ ...caps, caps: [...caps.caps, cap] });
    },
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: capsQuery.queryKey });
      void queries.invalidateQueries({ queryKey: ['preview'] });
      notifications.show({ message: 'The cap was added to the workspace’s caps.' });
    },
    onError: (error) => notifications.show({ color: 'red', message: problemText(error) }),
  });
  return (content, cap) => {
    if (cap) add.mutate(cap);
    else replace(content);
  };
}
