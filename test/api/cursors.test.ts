import { expect, test } from 'vitest';
import { aShop, GOLD } from '../support/a-shop.ts';
import { addressOf, callsOf, type Documented } from '../support/openapi-requests.ts';

const GARBAGE = ['x', '-1', '1e3', '', 'rules:../..', 'members:', '{"after":1}'];
/** Lists that are asked for with a body. */
const BODIES: { readonly [path: string]: object } = {
  '/audience/members': { condition: { type: 'all', conditions: [] } },
  '/rules/preview/people': { rule: GOLD, outcomes: ['reached'] },
};

test('every list that goes on from a cursor refuses one that it never gave, and names the field', async () => {
  const shop = await aShop();
  const document = await shop.get<Documented>('viewer', '/openapi.json');
  const paged = callsOf(document).filter(({ method, path }) => takesCursor(document, method, path));
  expect(paged.map(({ path }) => path).toSorted()).toEqual([
    '/audience/members',
    '/audit',
    '/flags',
    '/imports',
    '/rules',
    '/rules/preview/people',
    '/segments',
  ]);
  const taken: string[] = [];
  for (const { method, path, params } of paged)
    for (const cursor of GARBAGE) {
      const body = BODIES[path];
      const query = body === undefined ? { cursor } : {};
      const sent = body === undefined ? undefined : { ...body, cursor };
      const answer = await shop.ask('admin', method, addressOf({ path, params, query }), sent);
      const said = await answer.text();
      if (answer.status !== 422 || !said.includes('"path":"cursor"'))
        taken.push(`${path} ${cursor}: ${answer.status} ${said}`);
    }
  expect(taken).toEqual([]);
});

function takesCursor(document: Documented, method: string, path: string): boolean {
  const { parameters = [], requestBody } = document.paths[`/api${path}`]?.[method.toLowerCase()] ?? {
    'x-roles': [],
  };
  if (parameters.some(({ name }) => name === 'cursor')) return true;
  const schema = requestBody?.content['application/json']?.schema;
  const named = document.components.schemas[schema?.$ref?.split('/').at(-1) ?? ''] ?? schema;
  return named?.properties !== undefined && 'cursor' in named.properties;
}
