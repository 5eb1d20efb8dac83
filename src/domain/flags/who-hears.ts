/** Who hears from rules, as conditions that any engine counts. */
import { audienceOf, type RuleContent } from '../rules/rule.ts';
import type { Condition } from '../segments/condition.ts';

/** Whom a rule reaches but for caps, quiet hours and its holdout. */
export function whoHears(content: RuleContent): Condition {
  const { purpose, channel, exclude } = content;
  return {
    type: 'all',
    conditions: [
      audienceOf(content),
      ...exclude.map((segment) => ({ type: 'segment', segment, member: false }) as const),
      { type: 'consent', purpose, channel, permitted: true },
    ],
  };
}

/** Who hears from at least so many of the rules; null: nobody can. One rule more doubles it at most. */
export function whoHearsFrom(least: number, [next, ...rest]: readonly RuleContent[]): Condition | null {
  if (least <= 0) return { type: 'all', conditions: [] };
  if (next === undefined || least > rest.length + 1) return null;
  const hears = whoHears(next);
  const with_it = whoHearsFrom(least - 1, rest);
  const without = whoHearsFrom(least, rest);
  const both: readonly Condition[] =
    with_it === null ? [] : [{ type: 'all', conditions: least === 1 ? [hears] : [hears, with_it] }];
  return { type: 'any', conditions: [...both, ...(without === null ? [] : [without])] };
}
