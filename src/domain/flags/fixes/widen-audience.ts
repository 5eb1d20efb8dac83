import type { RuleFacts } from '../check.ts';
import type { Proposal } from '../fix.ts';
import { removeCondition } from './remove-condition.ts';
import { widenValue } from './widen-value.ts';

const MOST = 4;

/** More people by asking one of the conditions that pick them less finely, or by doing without it. */
export function widenAudience(facts: RuleFacts): readonly Proposal[] {
  const seen = new Set<string>();
  return facts.used
    .filter((used) => {
      const first = !seen.has(used.path) && used.place !== 'shows' && !used.excludes;
      seen.add(used.path);
      return first;
    })
    .flatMap((used) => [
      ...widenValue(facts, used).map((proposal) => ({ ...proposal, kind: `widen-value-${used.id}` })),
      ...removeCondition(facts, used).map((proposal) => ({ ...proposal, kind: `widen-${used.id}` })),
    ])
    .slice(0, MOST);
}
