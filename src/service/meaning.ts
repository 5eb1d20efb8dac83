import { contentHash } from '../domain/audit/chain.ts';
import type { RuleContent } from '../domain/rules/rule.ts';
import { segmentsReached } from '../domain/rules/segments-reached.ts';
import type { Condition } from '../domain/segments/condition.ts';

/** SHA-256 of what a rule means: its content and the conditions of every segment that it reaches. */
export function meaningOf(content: RuleContent, conditions: ReadonlyMap<string, Condition>): string {
  return contentHash({ content, segments: Object.fromEntries(segmentsReached(content, conditions)) });
}
