/** Operators that every type has. They look at the cell as it is, unset or not. */
import { type Operator, type OperatorUse, type Refusal, refuse } from './operator.ts';
import { isNull, isSet } from '../../../query/build.ts';
import { token } from '../phrase.ts';

function bare(label: string, complements: string | null, use: Omit<OperatorUse, 'words'>): Operator {
  return {
    shape: 'none',
    label,
    complements,
    read: (value): OperatorUse | Refusal =>
      value === undefined || value === null
        ? { ...use, words: () => [token(label)] }
        : refuse('This operator takes no value.'),
  };
}

export const ANY_TYPE_OPERATORS = {
  is_set: bare('is set', null, { prepare: () => () => true, expression: (cell) => isSet(cell) }),
  is_unset: bare('is not set', 'is_set', { prepare: () => () => false, expression: (cell) => isNull(cell) }),
} as const satisfies { readonly [name: string]: Operator };
