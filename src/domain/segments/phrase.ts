import type { Comparison } from './condition.ts';

/** A condition in words: plain text, the name of a thing, or a token that a person can change. */
export interface Phrase {
  readonly kind: 'text' | 'name' | 'token';
  readonly text: string;
  /** Where the token is a list: its values, one by one. */
  readonly items?: readonly string[];
  /** What it says of the condition, where that is not its value: screens open the field for it. */
  readonly part?: PhrasePart;
}

export type PhrasePart = 'pick' | 'measure' | 'when' | 'periods' | 'within' | 'where';

/** Labels for what conditions name by id, and the clock that they are said by. */
export interface Names {
  readonly attribute: (id: string) => string;
  readonly event: (id: string) => string;
  readonly property: (event: string, id: string) => string;
  readonly segment: (id: string) => string;
  readonly purpose: (id: string) => string;
  readonly channel: (id: string) => string;
  /** The workspace's zone, by whose clock instants are said. */
  readonly zone: string;
}

export function plain(text: string): Phrase {
  return { kind: 'text', text };
}

export function named(text: string): Phrase {
  return { kind: 'name', text };
}

export function token(text: string, part?: PhrasePart): Phrase {
  return part === undefined ? { kind: 'token', text } : { kind: 'token', text, part };
}

/** A list of values: `a, b or c` in a sentence, one by one where each can be taken out. */
export function tokens(items: readonly string[], word: 'and' | 'or'): Phrase {
  return { kind: 'token', text: listed(items, word), items };
}

/** A label inside a sentence: `Email engagement` → `email engagement`, but `GPC signal` stays. */
export function inSentence(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** The words as one line; `…` where a value is still asked for. */
export function spoken(phrase: readonly Phrase[]): string {
  return phrase.map(({ text }) => (text === '' ? '…' : text)).join(' ');
}

/** Comparisons of numbers in words: `at least 3`. */
export const COMPARED: { readonly [operator in Comparison]: string } = {
  eq: 'exactly',
  neq: 'not',
  lt: 'less than',
  lte: 'at most',
  gt: 'more than',
  gte: 'at least',
};

/** `at least 3 times`, `at least once`, `never`. */
export function timesWords(operator: Comparison, value: number): string {
  if ((operator === 'eq' && value === 0) || (operator === 'lt' && value === 1)) return 'never';
  if ((operator === 'gte' && value === 1) || (operator === 'gt' && value === 0)) return 'at least once';
  return `${COMPARED[operator]} ${several(value, 'time')}`;
}

/** `1 day`, `7 days`. */
export function several(n: number, unit: string): string {
  return `${n} ${unit}${n === 1 ? '' : 's'}`;
}

/** `a, b or c`. */
export function listed(items: readonly string[], word: 'and' | 'or'): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Channels that aren't called what their ids say. */
const CHANNELS: { readonly [id: string]: string } = { sms: 'SMS', push: 'App push', onsite: 'On site' };

/** Names that are the ids made readable, for where no labels are known. */
export const PLAIN_NAMES: Names = {
  attribute: readable,
  event: readable,
  property: (_event, id) => inSentence(readable(id)),
  segment: readable,
  purpose: readable,
  channel: (id) => CHANNELS[id] ?? readable(id),
  zone: 'UTC',
};

function readable(id: string): string {
  const words = id.replace(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
