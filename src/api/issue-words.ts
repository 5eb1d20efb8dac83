import type { z } from '@hono/zod-openapi';

/** What a schema expects, in words; `int` and `number` are zod's names. */
const KINDS: { readonly [expected: string]: string } = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

/** Words of the library's own; a schema that says something itself is not among them. */
const BARE = /^(Invalid (input|option|string|discriminator|URL|email|ISO)|Too (small|big))/;

/** What is wrong at a place, and what to send instead: the schema's own words, or plain ones for the library's. */
export function issueWords(issue: z.core.$ZodIssue): string {
  if (!BARE.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      if (issue.message.endsWith('received undefined')) return 'This is missing.';
      return `Give ${KINDS[issue.expected] ?? issue.expected}.`;
    case 'too_small':
      return `Give ${amount(issue.origin, 'at least', Number(issue.minimum))}.`;
    case 'too_big':
      return `Give ${amount(issue.origin, 'at most', Number(issue.maximum))}.`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `Give ${String(issue.values[0])}.`
        : `Give one of ${issue.values.map(String).join(', ')}.`;
    case 'invalid_format':
      return FORMATS[issue.format] ?? 'This is not written as it has to be.';
    case 'invalid_union':
      return 'This has none of the forms that are taken here.';
    default:
      return issue.message;
  }
}

const FORMATS: { readonly [format: string]: string } = {
  datetime: 'Give an instant in UTC, such as 2026-11-26T09:00:00.000Z.',
  date: 'Give a day, such as 2026-11-26.',
  email: 'Give an e-mail address.',
  url: 'Give a whole address, such as https://example.org/page.',
};

function amount(origin: string, bound: 'at least' | 'at most', size: number): string {
  if (origin === 'string') return `${bound} ${size} ${size === 1 ? 'character' : 'characters'}`;
  if (origin === 'array' || origin === 'set') return `${bound} ${size} ${size === 1 ? 'item' : 'items'}`;
  return `a number of ${bound} ${size}`;
}
