import type { RuleFacts } from '../check.ts';
import type { Proposal } from '../fix.ts';
import { removeCondition } from './remove-condition.ts';

const MOST = 4;

/** More people by doing without one of the conditions that pick them. */
export function widenAudience(facts: RuleFacts): readonly Proposal[] {
  const seen = new Set<string>();
  return facts.used
    .filter((used) => {
      const first = !seen.has(used.path) && used.place !== 'shows' && !used.excludes;
      seen.add(used.path);
      return first;
    })
    .flatMap((used) =>
      removeCondition(facts, used).map((proposal) => ({ ...proposal, kind: `widen-${used.id}` })),
    )
    .slice(0, MOST);
}
