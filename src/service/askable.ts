import { parseRuleContent } from '../domain/rules/content.ts';
import type { RuleContent } from '../domain/rules/rule.ts';
import { segmentsReached } from '../domain/rules/segments-reached.ts';
import type { Issue } from '../domain/segments/segment.ts';
import { parseCondition } from '../domain/segments/validate.ts';
import { TactError } from './errors.ts';
import type { Workspace } from './workspace.ts';

type Known = Pick<Workspace, 'schema' | 'conditions' | 'policy'>;

/** What a kept rule names that is not there any more: data can be replaced, segments and the policy change. */
export function goneFrom(content: RuleContent, { schema, conditions, policy }: Known): readonly Issue[] {
  const scope = { schema, segments: conditions };
  const inSegments = [...segmentsReached(content, conditions)].flatMap(([id, condition]) => {
    const parsed = parseCondition(condition, scope);
    return 'issues' in parsed
      ? parsed.issues.map(({ path, message }) => ({ path: `segment:${id}`, message: `${path}: ${message}` }))
      : [];
  });
  return [...parseRuleContent(content, { ...scope, policy }).issues, ...inSegments];
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
