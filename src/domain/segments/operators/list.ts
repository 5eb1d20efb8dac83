/** Lists: items compare as text, exactly; an empty list is unset (SEMANTICS §2). */
import { call, texts } from '../../../query/build.ts';
import { plain, tokens } from '../phrase.ts';
import { complement, type Operator, operator, type SetValue } from './operator.ts';
import { readTexts } from './read.ts';

function itemsOf(cell: SetValue): readonly string[] {
  return Array.isArray(cell) ? cell : [];
}

const hasAny = operator({
  shape: 'texts',
  label: 'has any of',
  read: readTexts,
  prepare: (values) => {
    const wanted = new Set(values);
    return (cell) => itemsOf(cell).some((item) => wanted.has(item));
  },
  expression: (cell, values) => call('list_has_any', cell, texts(values)),
  words: (values) => [plain('has any of'), tokens(values, 'or')],
});

export const LIST_OPERATORS = {
  has_any: hasAny,
  has_all: operator({
    shape: 'texts',
    label: 'has all of',
    read: readTexts,
    prepare: (values) => (cell) => {
      const items = new Set(itemsOf(cell));
      return values.every((value) => items.has(value));
    },
    expression: (cell, values) => call('list_has_all', cell, texts(values)),
    words: (values) => [plain('has all of'), tokens(values, 'and')],
  }),
  has_none: complement('has_any', hasAny, 'has none of'),
} as const satisfies { readonly [name: string]: Operator };
