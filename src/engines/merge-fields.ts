import type { AttributeType, Field } from '../domain/data/schema.ts';
import { TactError } from '../service/errors.ts';

/** Text and choices are kept alike; the type that was there first stays. */
const KEPT_AS: { readonly [T in AttributeType]: AttributeType } = {
  text: 'text',
  enum: 'text',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
  list: 'list',
};

/** A dataset's columns once rows with others are appended. Throws `invalid` when a column would change its type. */
export function mergeFields(present: readonly Field[], added: readonly Field[]): readonly Field[] {
  const types = new Map(present.map(({ id, type }) => [id, type]));
  for (const { id, type } of added) {
    const now = types.get(id);
    if (now === undefined || KEPT_AS[now] === KEPT_AS[type]) continue;
    throw new TactError(
      'invalid',
      `“${id}” is ${now} in the data that is loaded, and ${type} in these rows. Replace the data, or read the column with the type it has.`,
    );
  }
  return [...present, ...added.filter(({ id }) => !types.has(id))];
}
