/** Whether a rule does what a house rule or a promise speaks of. */
import type { Concern, Regime } from '../permission/policy.ts';
import { covering } from '../permission/purposes.ts';
import type { RuleFacts } from './check.ts';
import type { Severity } from './flag.ts';
import { categoriesOf } from './special.ts';
import type { UsedData } from './used-data.ts';

/** Whether the rule's purpose, channel and authors are what it speaks of; a purpose covers its children. Unknown authors fit. */
export function allFits({ content, policy, roles }: RuleFacts, { purpose, channel, role }: Concern): boolean {
  return (
    (purpose === undefined || covering(content.purpose, policy).includes(purpose)) &&
    (channel === undefined || channel === content.channel) &&
    (role === undefined || roles === null || roles.includes(role))
  );
}

/** The uses of data that it speaks of, what they are made from included. */
export function usesThatFit(facts: RuleFacts, concern: Concern): readonly UsedData[] {
  if (!allFits(facts, concern)) return [];
  const { category, source } = concern;
  return facts.used.filter(
    (used) =>
      (category === undefined || categoriesOf(used).includes(category)) &&
      (source === undefined || [used, ...used.inputs].some((datum) => datum.source === source)),
  );
}

/** The severity where the people live whom it concerns; none elsewhere. */
export function whereItHolds(
  { region }: Concern,
  severity: Severity,
): (regime: Pick<Regime, 'id'>) => Severity | null {
  return ({ id }) => (region === undefined || region === id ? severity : null);
}
