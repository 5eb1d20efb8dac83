import { limitsOf } from '../../permission/policy-limits.ts';
import { covering } from '../../permission/purposes.ts';
import { type Check, type Finding, type Group, ofRule, type RuleFacts } from '../check.ts';
import { widenAudience } from '../fixes/widen-audience.ts';
import type { Severity } from '../flag.ts';

/** Four fifths: the line under which a difference is taken for more than chance. */
const LINE = 0.8;
const FEWEST = 20;

/** Groups of a protected attribute that are reached far less often, where it matters who is. */
export const UNEVEN_REACH: Check = {
  question: 'Does this leave a group out?',
  find: (facts) => {
    const { measured, index, content, policy } = facts;
    const matters = covering(content.purpose, policy).some((id) =>
      limitsOf(policy).opportunity_purposes.includes(id),
    );
    const by_attribute = Map.groupBy(measured?.groups ?? [], ({ attribute }) => attribute);
    return [...by_attribute].flatMap(([attribute, groups]) =>
      findingOf(facts, index.datum(attribute).label, attribute, groups, matters ? 'review' : 'advice'),
    );
  },
};

function findingOf(
  facts: RuleFacts,
  label: string,
  attribute: string,
  groups: readonly Group[],
  severity: Severity,
): readonly Finding[] {
  const rated = groups
    .filter(({ people }) => people >= FEWEST)
    .map((group) => ({ ...group, rate: group.reached / group.people }))
    .toSorted((a, b) => a.rate - b.rate);
  const [low, high] = [rated[0], rated.at(-1)];
  if (low === undefined || high === undefined || low.rate >= LINE * high.rate) return [];
  const share = ({ rate }: { readonly rate: number }) => `${Math.round(100 * rate)}%`;
  return [
    ofRule({
      subject: attribute,
      severity: () => severity,
      explain: () =>
        `By ${label}, ${share(low)} of one group are reached and ${share(high)} of another. Less than four fifths of the best rate can leave a group out.`,
      fixes: widenAudience(facts),
    }),
  ];
}
