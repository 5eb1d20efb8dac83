import { z } from '@hono/zod-openapi';
import { expect, test } from 'vitest';
import { issuesOf } from '../../src/api/problem.ts';

test.each([
  ['what is missing', z.object({ name: z.string() }), {}, 'name', 'This is missing.'],
  ['a wrong kind', z.object({ name: z.string() }), { name: 3 }, 'name', 'Give a text.'],
  ['half a number', z.object({ limit: z.int() }), { limit: 1.5 }, 'limit', 'Give a whole number.'],
  [
    'too little',
    z.object({ limit: z.number().min(1) }),
    { limit: 0 },
    'limit',
    'Give a number of at least 1.',
  ],
  [
    'too long a list',
    z.object({ ids: z.string().array().max(1) }),
    { ids: ['a', 'b'] },
    'ids',
    'Give at most 1 item.',
  ],
  ['another word', z.object({ mode: z.enum(['a', 'b']) }), { mode: 'c' }, 'mode', 'Give one of a, b.'],
  [
    'no instant',
    z.object({ at: z.iso.datetime() }),
    { at: 'now' },
    'at',
    'Give an instant in UTC, such as 2026-11-26T09:00:00.000Z.',
  ],
  [
    'what the schema itself explains',
    z.object({ id: z.string().regex(/^[a-z]/, 'Begin with a small letter.') }),
    { id: '1' },
    'id',
    'Begin with a small letter.',
  ],
])('%s is said in plain words, at its place', (_what, schema, input, path, message) => {
  const { error } = schema.safeParse(input);
  expect(error && issuesOf(error)).toEqual([{ path, message }]);
});
