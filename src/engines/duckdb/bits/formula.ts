/** What holds for a customer, as and / or / not of leaves that the database is asked for. */
import type { Expression, Join } from '../../../query/nodes.ts';
import type { Bitset } from './bitset.ts';
import type { ChoiceBy, Combined } from './combined.ts';
import type { SaidTest } from './said-leaf.ts';
import type { ValueTest } from './value-leaf.ts';

/** A condition over customers, alias `c`, and what they are joined with; nothing simpler is asked of the database. */
export interface Leaf {
  readonly kind: 'leaf';
  /** Equal for leaves with the same answer over the same data. */
  readonly key: string;
  readonly expression: Expression;
  readonly joins: readonly Join[];
  /** What is asked of the latest statements, where columns in memory can tell. */
  readonly said?: SaidTest;
  /** The test as one of a text with few values. */
  readonly value?: ValueTest;
}

/** A choice has one of these values. */
interface OneOf {
  readonly kind: 'one_of';
  readonly choice: Choice;
  readonly values: readonly unknown[];
}

export type Formula = Combined<Leaf | OneOf>;

/** The compiled `case` of texts. */
export type Choice = ChoiceBy<Formula>;

export const EVERYONE: Formula = { kind: 'constant', value: true };
export const NO_ONE: Formula = { kind: 'constant', value: false };

/** All of them hold; what is settled already is left out. */
export function all(...items: readonly Formula[]): Formula {
  if (items.some((item) => item.kind === 'constant' && !item.value)) return NO_ONE;
  const open = items.filter((item) => item.kind !== 'constant');
  return open.length === 1
    ? (open[0] ?? EVERYONE)
    : open.length === 0
      ? EVERYONE
      : { kind: 'all', items: open };
}

/** One of them holds. */
export function any(...items: readonly Formula[]): Formula {
  if (items.some((item) => item.kind === 'constant' && item.value)) return EVERYONE;
  const open = items.filter((item) => item.kind !== 'constant');
  return open.length === 1 ? (open[0] ?? NO_ONE) : open.length === 0 ? NO_ONE : { kind: 'any', items: open };
}

export function not(item: Formula): Formula {
  if (item.kind === 'not') return item.item;
  return item.kind === 'constant' ? { kind: 'constant', value: !item.value } : { kind: 'not', item };
}

/** Every leaf of a formula; the same one may come more than once. */
export function leavesIn(formula: Formula): readonly Leaf[] {
  switch (formula.kind) {
    case 'leaf':
      return [formula];
    case 'constant':
      return [];
    case 'one_of':
      return leavesOf(formula.choice);
    case 'not':
      return leavesIn(formula.item);
    case 'all':
    case 'any':
      return formula.items.flatMap(leavesIn);
  }
}

/** Every leaf of a choice. */
export function leavesOf(choice: Choice): readonly Leaf[] {
  if (choice.kind === 'value') return [];
  const inside = choice.branches.flatMap(({ when, then }) => [...leavesIn(when), ...leavesOf(then)]);
  return [...inside, ...leavesOf(choice.otherwise)];
}

/** What is known: the answer of each leaf, and everyone by the value of a choice. */
export interface Known {
  readonly size: number;
  readonly leaf: (leaf: Leaf) => Bitset;
  readonly byValue: (choice: Choice) => ReadonlyMap<string | null, Bitset>;
}
