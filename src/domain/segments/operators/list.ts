/** Lists: items compare as text does, without letter case; an empty list is unset (SEMANTICS §2). */
import { call, texts } from '../../../query/build.ts';
import type { Expression } from '../../../query/nodes.ts';
import { fold } from '../fold.ts';
import { plain, tokens } from '../phrase.ts';
import { complement, type Operator, operator, type SetValue } from './operator.ts';
import { readTexts } from './read.ts';

function itemsOf(cell: SetValue): readonly string[] {
  return Array.isArray(cell) ? cell.map(fold) : [];
}

const foldedItems = (cell: Expression) => call('fold_items', cell);

const hasAny = operator({
  shape: 'texts',
  label: 'has any of',
  read: readTexts,
  prepare: (values) => {
    const wanted = new Set(values.map(fold));
    return (cell) => itemsOf(cell).some((item) => wanted.has(item));
  },
  expression: (cell, values) => call('list_has_any', foldedItems(cell), texts(values.map(fold))),
  words: (values) => [plain('has any of'), tokens(values, 'or')],
});

export const LIST_OPERATORS = {
  has_any: hasAny,
  has_all: operator({
    shape: 'texts',
    label: 'has all of',
    read: readTexts,
    prepare: (values) => {
      const wanted = values.map(fold);
      return (cell) => {
        const items = new Set(itemsOf(cell));
        return wanted.every((value) => items.has(value));
      };
    },
    expression: (cell, values) => call('list_has_all', foldedItems(cell), texts(values.map(fold))),
    words: (values) => [plain('has all of'), tokens(values, 'and')],
  }),
  has_none: complement('has_any', hasAny, 'has none of'),
} as const satisfies { readonly [name: string]: Operator };
