import { parseRuleContent } from '../domain/rules/content.ts';
import type { RuleContent } from '../domain/rules/rule.ts';
import { segmentsReached } from '../domain/rules/segments-reached.ts';
import type { Condition } from '../domain/segments/condition.ts';
import type { Issue } from '../domain/segments/segment.ts';
import { parseCondition } from '../domain/segments/validate.ts';
import { TactError } from './errors.ts';
import type { Workspace } from './workspace.ts';

type Known = Pick<Workspace, 'schema' | 'conditions' | 'policy'>;

/** What a kept rule names that is not there any more: data can be replaced, segments and the policy change. */
export function goneFrom(content: RuleContent, known: Known): readonly Issue[] {
  const { schema, conditions, policy } = known;
  const parsed = parseRuleContent(content, { schema, segments: conditions, policy });
  return [...parsed.issues, ...goneFromSegments(content, known)];
}

function goneFromSegments(
  content: Parameters<typeof segmentsReached>[0],
  { schema, conditions }: Omit<Known, 'policy'>,
): readonly Issue[] {
  return [...segmentsReached(content, conditions)].flatMap(([id, condition]) => {
    const parsed = parseCondition(condition, { schema, segments: conditions });
    return 'issues' in parsed
      ? parsed.issues.map(({ path, message }) => ({ path: `segment:${id}`, message: `${path}: ${message}` }))
      : [];
  });
}

/** Refuses with `conflict` when the engine could not be asked about this rule any more. */
export function requireAskable(content: RuleContent, known: Known): void {
  const issues = goneFrom(content, known);
  if (issues.length === 0) return;
  throw new TactError(
    'conflict',
    'This rule names something that is not there any more. Change the rule at the places named below.',
    { issues },
  );
}

/** The same of a condition by itself, whose own parts were read: of the segments that it reaches. */
export function requireSegments(condition: Condition, known: Omit<Known, 'policy'>): void {
  const issues = goneFromSegments({ segment: null, condition, exclude: [] }, known);
  if (issues.length === 0) return;
  throw new TactError(
    'conflict',
    'A segment names something that is not there any more. Change the segments named below.',
    { issues },
  );
}
