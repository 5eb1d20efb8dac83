import type { RuleContent } from '../rules/rule.ts';
import type { Flag } from './flag.ts';
import { findAll, flagOf, inOrder } from './find-flags.ts';
import { ruleFacts, type Surroundings } from './rule-facts.ts';

/**
 * The flags of a rule without counting anybody: what it uses, under the strictest law of the policy. Needs no engine, so
 * it runs where the rule is written. Each flag has the id that it has with its counts, `customers_affected` is null, and
 * flags that only counts can give or take are not there or too many.
 */
export function staticFlags(content: RuleContent, around: Surroundings): readonly Flag[] {
  const facts = ruleFacts(content, around);
  return inOrder(findAll(facts).flatMap((found) => flagOf(found, facts, null) ?? []));
}
