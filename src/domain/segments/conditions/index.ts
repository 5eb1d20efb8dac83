/** Every condition type with its verbs; a new one doesn't compile until it stands here. */
import type { Condition, ConditionOf, ConditionType as TypeName } from '../condition.ts';
import { ATTRIBUTE } from './attribute.ts';
import type { ConditionType } from './condition-type.ts';
import { CONSENT } from './consent.ts';
import { EVENT } from './event.ts';
import { ALL, ANY, NOT } from './groups.ts';
import { PEOPLE } from './people.ts';
import { REGULAR } from './regular.ts';
import { SEGMENT } from './segment.ts';
import { SEQUENCE } from './sequence.ts';

const CONDITION_TYPES: { readonly [T in TypeName]: ConditionType<ConditionOf<T>> } = {
  all: ALL,
  any: ANY,
  not: NOT,
  attribute: ATTRIBUTE,
  event: EVENT,
  regular: REGULAR,
  sequence: SEQUENCE,
  segment: SEGMENT,
  people: PEOPLE,
  consent: CONSENT,
};

/** The verbs of a condition's type. */
export function typeOf<C extends Condition>(condition: C): ConditionType<C>;
export function typeOf(condition: Condition): ConditionType<never> {
  return CONDITION_TYPES[condition.type];
}

/** The verbs of a type by name; undefined when there is no such type. */
export function typeNamed(name: unknown): Pick<ConditionType<never>, 'keys' | 'validate'> | undefined {
  return typeof name === 'string' && Object.hasOwn(CONDITION_TYPES, name)
    ? CONDITION_TYPES[name as TypeName]
    : undefined;
}
