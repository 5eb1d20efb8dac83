/** Text: letter case is ignored; `%` `_` `*` are plain characters (SEMANTICS §2). */
import { call, compare, inList, text, texts } from '../../../query/build.ts';
import type { Expression, FunctionName } from '../../../query/nodes.ts';
import { fold } from '../fold.ts';
import { plain, token, tokens } from '../phrase.ts';
import { complement, type Operator, operator, type SetValue } from './operator.ts';
import { readText, readTexts } from './read.ts';

const folded = (cell: SetValue) => fold(String(cell));
const foldedColumn = (cell: Expression) => call('fold', cell);

const eq = operator({
  shape: 'text',
  label: 'is',
  read: readText,
  prepare: (value) => {
    const wanted = fold(value);
    return (cell) => folded(cell) === wanted;
  },
  expression: (cell, value) => compare(foldedColumn(cell), 'eq', text(fold(value))),
  words: (value) => [plain('is'), token(value)],
});

const among = operator({
  shape: 'texts',
  label: 'is any of',
  read: readTexts,
  prepare: (values) => {
    const wanted = new Set(values.map(fold));
    return (cell) => wanted.has(folded(cell));
  },
  expression: (cell, values) => inList(foldedColumn(cell), texts(values.map(fold))),
  words: (values) => [plain('is any of'), tokens(values, 'or')],
});

function part(name: FunctionName, label: string, holds: (cell: string, wanted: string) => boolean): Operator {
  return operator({
    shape: 'text',
    label,
    read: readText,
    prepare: (value) => {
      const wanted = fold(value);
      return (cell) => holds(folded(cell), wanted);
    },
    expression: (cell, value) => call(name, foldedColumn(cell), text(fold(value))),
    words: (value) => [plain(label), token(value)],
  });
}

const contains = part('contains', 'contains', (cell, wanted) => cell.includes(wanted));

export const TEXT_OPERATORS = {
  eq,
  neq: complement('eq', eq, 'is not'),
  in: among,
  not_in: complement('in', among, 'is none of'),
  contains,
  not_contains: complement('contains', contains, 'does not contain'),
  starts_with: part('starts_with', 'starts with', (cell, wanted) => cell.startsWith(wanted)),
  ends_with: part('ends_with', 'ends with', (cell, wanted) => cell.endsWith(wanted)),
} as const satisfies { readonly [name: string]: Operator };
