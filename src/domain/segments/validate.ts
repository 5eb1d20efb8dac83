/** Reading a condition from JSON: total over any input, with the path to everything that is wrong (SEMANTICS §2). */
import { type Condition, MAX_CONDITIONS, MAX_DEPTH } from './condition.ts';
import { at, checkKeys, isObject, quoted } from './conditions/check.ts';
import type { ConditionScope } from './conditions/condition-type.ts';
import { typeNamed } from './conditions/index.ts';
import { loopFrom, tooMuchFrom } from './loops.ts';
import type { Issue } from './segment.ts';

/**
 * The condition, or what is wrong with it at paths such as `conditions[2].condition.value`. Refuses what the data does
 * not have, values of the wrong type, more depth or conditions than §2 allows, and segments that reach themselves.
 */
export function parseCondition(
  input: unknown,
  scope: ConditionScope,
): { readonly condition: Condition } | { readonly issues: readonly Issue[] } {
  const budget = { left: MAX_CONDITIONS };
  const issues = check(input, '', 1, scope, budget);
  if (issues.length > 0) return { issues };
  const condition = input as Condition;
  const issue = loopFrom(condition, scope) ?? tooMuchFrom(condition, scope);
  return issue === null ? { condition } : { issues: [issue] };
}

function check(
  input: unknown,
  path: string,
  depth: number,
  scope: ConditionScope,
  budget: { left: number },
): readonly Issue[] {
  if (depth > MAX_DEPTH) return [{ path, message: `Conditions are nested at most ${MAX_DEPTH} deep.` }];
  budget.left -= 1;
  // Only the first one too many is named; what follows it is not looked at.
  if (budget.left < 0)
    return budget.left === -1 ? [{ path, message: `There are more than ${MAX_CONDITIONS} conditions.` }] : [];
  if (!isObject(input))
    return [{ path, message: 'Give a condition, such as {"type": "all", "conditions": []}.' }];
  const type = typeNamed(input['type']);
  if (!type)
    return [
      {
        path: at(path, 'type'),
        message:
          input['type'] === undefined
            ? '“type” is missing.'
            : `There is no condition of type ${quoted(input['type'])}.`,
      },
    ];
  const keys = checkKeys(input, { type: true, ...type.keys }, path);
  if (keys.length > 0) return keys;
  return type.validate({
    input,
    path,
    scope,
    inner: (inside, here) => check(inside, here, depth + 1, scope, budget),
  });
}
