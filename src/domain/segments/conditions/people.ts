/** People picked by hand (SEMANTICS §2). */
import { column, inList, texts } from '../../../query/build.ts';
import { MAX_LIST_VALUES, type PeopleCondition } from '../condition.ts';
import { plain, token } from '../phrase.ts';
import { at, issue } from './check.ts';
import type { ConditionType } from './condition-type.ts';

export const PEOPLE: ConditionType<PeopleCondition> = {
  keys: { customer_ids: true },
  validate: ({ input, path }) => {
    const ids = input['customer_ids'];
    const here = at(path, 'customer_ids');
    if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string'))
      return issue(here, 'Give a list of customer ids.');
    return ids.length > MAX_LIST_VALUES
      ? issue(here, `A list has at most ${MAX_LIST_VALUES.toLocaleString('en')} values.`)
      : [];
  },
  prepare: ({ customer_ids }) => {
    const ids = new Set(customer_ids);
    return ({ customer }) => ids.has(customer.customer_id);
  },
  compile: ({ customer_ids }) => inList(column('c', 'customer_id'), texts(customer_ids)),
  phrase: ({ customer_ids }) => [plain('one of'), token(howMany(customer_ids)), plain('picked by hand')],
  clause: ({ customer_ids }) => `who are among ${howMany(customer_ids)} picked by hand`,
  uses: () => [{ kind: 'people', id: 'customer_id' }],
  inside: () => [],
  fact: ({ customer_ids }, { customer }) =>
    customer_ids.includes(customer.customer_id) ? 'picked' : 'not picked',
};

function howMany({ length }: PeopleCondition['customer_ids']): string {
  return length === 1 ? '1 person' : `${length.toLocaleString('en')} people`;
}
