/** Yes or no (SEMANTICS §2). */
import { compare } from '../../../query/build.ts';
import { plain, token } from '../phrase.ts';
import { type Operator, operator } from './operator.ts';
import { readBoolean } from './read.ts';

export const BOOLEAN_OPERATORS = {
  eq: operator({
    shape: 'boolean',
    label: 'is',
    read: readBoolean,
    prepare: (value) => (cell) => cell === value,
    expression: (cell, value) => compare(cell, 'eq', { kind: 'parameter', type: 'boolean', value }),
    words: (value) => [plain('is'), token(value ? 'yes' : 'no')],
  }),
} as const satisfies { readonly [name: string]: Operator };
