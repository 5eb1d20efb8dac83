/** What an operator is: one record with its meaning in memory, as a query, and in words. */
import type { Expression } from '../../../query/nodes.ts';
import { not } from '../../../query/build.ts';
import type { Value } from '../../data/schema.ts';
import type { Phrase } from '../phrase.ts';

/** What an operator asks for beside the field; screens draw an input for each shape. */
export type ValueShape =
  | 'none'
  | 'text'
  | 'texts'
  | 'number'
  | 'numbers'
  | 'number_range'
  | 'boolean'
  | 'day'
  | 'day_range'
  | 'instant'
  | 'instant_range'
  | 'day_last'
  | 'day_next'
  | 'instant_last'
  | 'instant_next'
  | 'anniversary'
  | 'age';

/** The moment that windows end at: milliseconds, and the day it falls on in the workspace's zone. */
export interface Moment {
  readonly as_of: number;
  readonly today: string;
}

/** A cell that is set. */
export type SetValue = Exclude<Value, null>;

/** An operator with a value it accepted. */
export interface OperatorUse {
  /** The test of a cell that is set; windows and sets are worked out once. */
  prepare(moment: Moment): (cell: SetValue) => boolean;
  /** The same as a query, false for an unset cell. */
  expression(cell: Expression, moment: Moment): Expression;
  /** Instants are said by the clock of this zone. */
  words(zone: string): readonly Phrase[];
}

export interface Operator {
  readonly shape: ValueShape;
  /** In a menu: `is any of`. */
  readonly label: string;
  /** The positive operator that this one is the exact complement of; then it is true for an unset cell. */
  readonly complements: string | null;
  /** The operator with this value, or why the value is refused. */
  read(value: unknown): OperatorUse | Refusal;
}

export interface Refusal {
  readonly refused: string;
  /** The key of the value that is at fault; left out: the value as a whole. */
  readonly at?: string;
}

export function refuse(message: string, at?: string): Refusal {
  return at === undefined ? { refused: message } : { refused: message, at };
}

export function isRefusal(result: object): result is Refusal {
  return 'refused' in result;
}

/** An operator from a reader of its value and what it means with it. */
export function operator<V>(parts: {
  readonly shape: ValueShape;
  readonly label: string;
  readonly read: (value: unknown) => { readonly value: V } | Refusal;
  readonly prepare: (value: V, moment: Moment) => (cell: SetValue) => boolean;
  readonly expression: (cell: Expression, value: V, moment: Moment) => Expression;
  readonly words: (value: V, zone: string) => readonly Phrase[];
}): Operator {
  return {
    shape: parts.shape,
    label: parts.label,
    complements: null,
    read: (input) => {
      const found = parts.read(input);
      if (isRefusal(found)) return found;
      const { value } = found;
      return {
        prepare: (moment) => parts.prepare(value, moment),
        expression: (cell, moment) => parts.expression(cell, value, moment),
        words: (zone) => parts.words(value, zone),
      };
    },
  };
}

/** The exact complement of a positive operator, true for an unset cell (§2). */
export function complement(of: string, positive: Operator, label: string): Operator {
  return {
    shape: positive.shape,
    label,
    complements: of,
    read: (input) => {
      const use = positive.read(input);
      if (isRefusal(use)) return use;
      return {
        prepare: (moment) => {
          const holds = use.prepare(moment);
          return (cell) => !holds(cell);
        },
        expression: (cell, moment) => not(use.expression(cell, moment)),
        words: (zone) => {
          const [first, ...rest] = use.words(zone);
          return [{ kind: first?.kind ?? 'text', text: label }, ...rest];
        },
      };
    },
  };
}
