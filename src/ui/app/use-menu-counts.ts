import { useQuery } from '@tanstack/react-query';
import { capsQuery } from '../data/caps.ts';
import { reviewQueueQuery } from '../data/review.ts';
import { rulesQuery } from '../data/rules.ts';
import { segmentsQuery } from '../data/segments.ts';
import type { Me } from '../data/session.ts';

/** How many things of a kind there are, by the path of their page; in the queue those that wait for this person. */
export function useMenuCounts(me: Me): { readonly [path: string]: number | undefined } {
  const rules = useQuery(rulesQuery).data?.items;
  const segments = useQuery(segmentsQuery).data?.items;
  const caps = useQuery(capsQuery).data?.caps;
  const decides = me.rights.includes('rule.decide');
  const queue = useQuery({ ...reviewQueueQuery, enabled: decides }).data?.items;
  return {
    '/rules': rules?.filter(({ status }) => status !== 'archived').length,
    '/segments': segments?.length,
    '/caps': caps?.length,
    '/review/:id?': queue?.filter(({ can_decide }) => can_decide).length,
  };
}
