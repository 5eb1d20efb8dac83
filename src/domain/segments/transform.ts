/** Looking into a condition by path, and changing it there: `conditions[2].condition.value` as SEMANTICS §2 writes it. */
import type { Condition } from './condition.ts';
import { at } from './conditions/check.ts';
import { typeOf } from './conditions/index.ts';

/** The condition at a path; undefined when there is none. */
export function conditionAt(root: Condition, path: string): Condition | undefined {
  if (path === '') return root;
  const step = firstStep(path);
  if (step === null) return undefined;
  const inner = typeOf(root)
    .inside(root)
    .find((one) => one.step === step.head);
  return inner && conditionAt(inner.condition, step.rest);
}

/** The same condition with another one at a path; unchanged when there is no such path. */
export function replaceAt(root: Condition, path: string, next: Condition): Condition {
  if (path === '') return next;
  const step = firstStep(path);
  if (step === null) return root;
  return mapInside(root, (inner, here) => (here === step.head ? replaceAt(inner, step.rest, next) : inner));
}

/** Without the condition at a path, and without groups that this leaves empty; null when nothing is left. */
export function removeAt(root: Condition, path: string): Condition | null {
  if (path === '') return null;
  const step = firstStep(path);
  if (step === null) return root;
  if (root.type === 'not') {
    const condition = step.head === 'condition' ? removeAt(root.condition, step.rest) : root.condition;
    return condition && { ...root, condition };
  }
  if (root.type !== 'all' && root.type !== 'any') return root;
  const conditions = root.conditions.flatMap((inner, index) => {
    const kept = `conditions[${index}]` === step.head ? removeAt(inner, step.rest) : inner;
    return kept ? [kept] : [];
  });
  return conditions.length === 0 ? null : { ...root, conditions };
}

/** The paths of a condition and all inside it, in document order. */
export function pathsOf(root: Condition, path = ''): readonly string[] {
  const inside = typeOf(root).inside(root);
  return [path, ...inside.flatMap(({ condition, step }) => pathsOf(condition, at(path, step)))];
}

/** A condition and all inside it, each with its path, in document order. */
export function placesOf(
  root: Condition,
): readonly { readonly path: string; readonly condition: Condition }[] {
  return pathsOf(root).flatMap((path) => {
    const condition = conditionAt(root, path);
    return condition === undefined ? [] : [{ path, condition }];
  });
}

/** The same condition with each one directly inside it changed; `step` leads there. */
export function mapInside(root: Condition, change: (inner: Condition, step: string) => Condition): Condition {
  switch (root.type) {
    case 'all':
    case 'any':
      return {
        ...root,
        conditions: root.conditions.map((inner, index) => change(inner, `conditions[${index}]`)),
      };
    case 'not':
      return { ...root, condition: change(root.condition, 'condition') };
    default:
      return root;
  }
}

function firstStep(path: string): { readonly head: string; readonly rest: string } | null {
  const match = /^(conditions\[\d+\]|condition)(?:\.(.*))?$/.exec(path);
  return match?.[1] === undefined ? null : { head: match[1], rest: match[2] ?? '' };
}
