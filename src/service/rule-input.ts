import { parseRuleContent, type RuleInput } from '../domain/rules/content.ts';
import type { RuleContent } from '../domain/rules/rule.ts';
import { TactError } from './errors.ts';
import type { Workspace } from './workspace.ts';

/** What a rule says, from what was sent; 422 with the path of each place that is wrong. */
export function contentOfInput(
  input: RuleInput,
  workspace: Pick<Workspace, 'schema' | 'conditions' | 'policy'>,
): RuleContent {
  const { content, issues } = parseRuleContent(input, {
    schema: workspace.schema,
    segments: workspace.conditions,
    policy: workspace.policy,
  });
  if (content !== null) return content;
  throw new TactError('invalid', 'This rule can’t be kept as it is. Correct the places named below.', {
    issues,
  });
}
