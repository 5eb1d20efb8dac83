import { useQuery } from '@tanstack/react-query';
import { capsQuery } from '../data/caps.ts';
import { proposalsQuery } from '../data/proposals.ts';
import { reviewQueueQuery } from '../data/review.ts';
import { rulesQuery } from '../data/rules.ts';
import { segmentsQuery } from '../data/segments.ts';
import type { Me } from '../data/session.ts';

export interface MenuCount {
  readonly number: number;
  /** What the number is, where it isn’t simply how many there are. */
  readonly meaning?: string;
}

/**
 * How many things of a kind there are, by the path of their page; in the queue the rules and changes that this person
 * may decide on now, as the queue itself counts them. Where none is, no number: others may still be waited for.
 */
export function useMenuCounts(me: Me): { readonly [path: string]: MenuCount | undefined } {
  const rules = useQuery(rulesQuery).data?.items;
  const segments = useQuery(segmentsQuery).data?.items;
  const caps = useQuery(capsQuery).data?.caps;
  const decides = me.rights.includes('rule.decide');
  const queue = useQuery({ ...reviewQueueQuery, enabled: decides }).data?.items ?? [];
  const changes = useQuery({ ...proposalsQuery, enabled: decides }).data?.items ?? [];
  const mine = [...queue, ...changes].filter(({ can_decide }) => can_decide).length;
  return {
    '/rules': howMany(rules?.filter(({ status }) => status !== 'archived')),
    '/segments': howMany(segments),
    '/caps': howMany(caps),
    '/review/:id?': mine === 0 ? undefined : { number: mine, meaning: 'for you to decide' },
  };
}

function howMany(things: readonly unknown[] | undefined): MenuCount | undefined {
  return things && { number: things.length };
}
