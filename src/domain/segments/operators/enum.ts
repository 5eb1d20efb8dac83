/** Choices: exact, letter case and all (SEMANTICS §2). */
import { compare, inList, text, texts } from '../../../query/build.ts';
import { plain, token, tokens } from '../phrase.ts';
import { complement, type Operator, operator } from './operator.ts';
import { readText, readTexts } from './read.ts';

const eq = operator({
  shape: 'text',
  label: 'is',
  read: readText,
  prepare: (value) => (cell) => cell === value,
  expression: (cell, value) => compare(cell, 'eq', text(value)),
  words: (value) => [plain('is'), token(value)],
});

const among = operator({
  shape: 'texts',
  label: 'is any of',
  read: readTexts,
  prepare: (values) => {
    const wanted = new Set<unknown>(values);
    return (cell) => wanted.has(cell);
  },
  expression: (cell, values) => inList(cell, texts(values)),
  words: (values) => [plain('is any of'), tokens(values, 'or')],
});

export const ENUM_OPERATORS = {
  eq,
  neq: complement('eq', eq, 'is not'),
  in: among,
  not_in: complement('in', among, 'is none of'),
} as const satisfies { readonly [name: string]: Operator };
