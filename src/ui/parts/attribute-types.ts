import { ATTRIBUTE_TYPES, type AttributeType } from '../../domain/data/schema.ts';

/** What each type of data is called. */
export const TYPE_WORDS: { readonly [T in AttributeType]: string } = {
  text: 'Text',
  enum: 'Choice',
  number: 'Number',
  boolean: 'Yes / no',
  date: 'Date',
  datetime: 'Date and time',
  list: 'List',
};

export const TYPE_CHOICES = ATTRIBUTE_TYPES.map((value) => ({ value, label: TYPE_WORDS[value] }));

/** A chosen value as a type. */
export function typeIn(value: string | null): AttributeType | null {
  return ATTRIBUTE_TYPES.find((type) => type === value) ?? null;
}
