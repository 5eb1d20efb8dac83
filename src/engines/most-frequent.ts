import { type AttributeProfile, MOST_VALUES } from '../service/ports.ts';
import { byCodePoint } from './by-code-point.ts';

type Values = AttributeProfile['values'];

/** The most frequent of the values, which a profile lists; among equals in the order of their letters. */
export function mostFrequent(values: Values): Values {
  return values
    .toSorted((a, b) => b.people - a.people || byCodePoint(a.value, b.value))
    .slice(0, MOST_VALUES);
}
