/** A value that depends on what holds for a customer: the compiled `case` of texts, over formulas. */
import { all, any, EVERYONE, leavesIn, NO_ONE, not, solve } from './formula.ts';
import type { Formula, Leaf } from './formula.ts';
import { both, either, isEmpty, without } from './bitset.ts';
import type { Bitset } from './bitset.ts';

export type Choice =
  | { readonly kind: 'value'; readonly value: string | null }
  | {
      readonly kind: 'case';
      readonly branches: readonly { readonly when: Formula; readonly then: Choice }[];
      readonly otherwise: Choice;
    };

/** Every leaf of a choice. */
export function leavesOf(choice: Choice): readonly Leaf[] {
  if (choice.kind === 'value') return [];
  const inside = choice.branches.flatMap(({ when, then }) => [...leavesIn(when), ...leavesOf(then)]);
  return [...inside, ...leavesOf(choice.otherwise)];
}

/** Whether the value is one of these. */
export function isOneOf(choice: Choice, values: ReadonlySet<unknown>): Formula {
  if (choice.kind === 'value') return values.has(choice.value) ? EVERYONE : NO_ONE;
  return choice.branches.reduceRight(
    (later, { when, then }) => any(all(when, isOneOf(then, values)), all(later, not(when))),
    isOneOf(choice.otherwise, values),
  );
}

/** The people of `who` by their value. */
export function splitBy(
  choice: Choice,
  who: Bitset,
  known: (leaf: Leaf) => Bitset,
): ReadonlyMap<string | null, Bitset> {
  const found = new Map<string | null, Bitset>();

  function split(part: Choice, among: Bitset): void {
    if (isEmpty(among)) return;
    if (part.kind === 'value') {
      const before = found.get(part.value);
      found.set(part.value, before === undefined ? among : either(before, among));
      return;
    }
    let left = among;
    for (const { when, then } of part.branches) {
      const held = solve(when, who.size, known);
      split(then, both(left, held));
      left = without(left, held);
    }
    split(part.otherwise, left);
  }

  split(choice, who);
  return found;
}
