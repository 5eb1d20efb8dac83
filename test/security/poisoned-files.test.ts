import { expect, test, vi } from 'vitest';
import { aFile } from '../support/a-file.ts';
import { anOpenShop, type OpenShop } from '../support/an-open-shop.ts';

const WAIT = { timeout: 60_000, interval: 5 };
const REASON = { reason: 'Asked for by letter on 20 November' };
const EVERYONE = { condition: { type: 'all', conditions: [] }, limit: 500 };

/** An import, when it has ended. */
async function imported(shop: OpenShop, file: File) {
  const form = new FormData();
  form.set('dataset', 'customers');
  form.set('file', file);
  const { import_id } = await (await shop.call('POST', '/imports', form)).json();
  return vi.waitUntil(async () => {
    const record = await (await shop.json('GET', `/imports/${import_id}`)).json();
    return record.status === 'running' ? null : record;
  }, WAIT);
}

async function members(shop: OpenShop): Promise<readonly string[]> {
  const { items } = await (await shop.json('POST', '/audience/members', EVERYONE)).json();
  return items.map(({ customer_id }: { readonly customer_id: string }) => customer_id);
}

const jsonl = (rows: readonly object[]) =>
  aFile(rows.map((row) => JSON.stringify(row)).join('\n'), 'a.jsonl');

test('whoever an import lets in can be looked at and erased, whatever their id is; the others are set aside', async () => {
  const shop = await anOpenShop();
  const odd = [
    'a/b',
    'a%2Fb',
    '100%',
    'a\nb',
    'id?x#y',
    '\u202Eevil',
    'e\u0301',
    '\u00E9',
    '\u200B',
    '~a',
    '-',
  ];
  const like_code = ['__proto__', 'constructor', 'null', '=1+1', `'; drop table customers; --`, 'a\u0001b'];
  const usable = [...odd, ...like_code, 'x'.repeat(200)];
  const unusable = ['.', '..', '~1-1', 'x'.repeat(201), 'a\u0000b', '\uD83D'];
  const record = await imported(
    shop,
    jsonl([...usable, ...unusable].map((customer_id) => ({ customer_id }))),
  );
  expect(record).toMatchObject({
    status: 'done',
    rows_loaded: usable.length,
    rows_set_aside: unusable.length,
  });
  expect((await members(shop)).toSorted()).toEqual(usable.toSorted());
  for (const id of usable) {
    const at = `/customers/${encodeURIComponent(id)}`;
    expect([id, (await shop.json('GET', at)).status]).toEqual([id, 200]);
    expect([id, (await shop.json('POST', `${at}/erase`, REASON)).status]).toEqual([id, 200]);
  }
  expect(await members(shop)).toEqual([]);
  expect(await (await shop.json('GET', '/audit/verify')).json()).toMatchObject({ ok: true });
  expect(shop.faults).toEqual([]);
});

test('a key that every object answers to is a column like others: who has none of it has it unset', async () => {
  const shop = await anOpenShop();
  await imported(
    shop,
    aFile('{"customer_id":"a","__proto__":"x","constructor":"y"}\n{"customer_id":"b"}\n', 'a.jsonl'),
  );
  for (const attribute of ['proto', 'constructor']) {
    const condition = { type: 'attribute', attribute, operator: 'is_set' };
    const answer = await shop.json('POST', '/audience/count', { condition });
    expect(await answer.json()).toMatchObject({ count: 1, of: 2 });
  }
});

test('a list with a NUL or half a character in an item is set aside as a text is', async () => {
  const shop = await anOpenShop();
  const record = await imported(
    shop,
    jsonl([
      { customer_id: 'a', tags: ['x', 'y'] },
      { customer_id: 'b', tags: ['x', 'a\u0000b'] },
      { customer_id: 'c', tags: ['x', '\uD83D'] },
    ]),
  );
  expect(record).toMatchObject({
    rows_loaded: 1,
    problems: [{ reason: 'holds a NUL character' }, { reason: 'holds half a character' }],
  });
});

test('however long a column is called, its label can be sent back and what is set aside stays small', async () => {
  const shop = await anOpenShop();
  const long = `Ä${'x'.repeat(5000)}`;
  const rows = Array.from({ length: 40 }, (_, index) => `c${index},${index === 0 ? 'soon' : '2026-01-02'}\n`);
  const record = await imported(shop, aFile(`customer_id,${long}\n${rows.join('')}`));
  expect(record).toMatchObject({ rows_loaded: 39, rows_set_aside: 1 });
  expect(record.problems[0].column.length).toBeLessThanOrEqual(200);
  const { attributes } = await (await shop.json('GET', '/catalog')).json();
  const [{ id, label, version }] = attributes;
  const change = { label };
  const answer = await shop.json('PATCH', `/catalog/attributes/${id}`, change, {
    'if-match': `"${version}"`,
  });
  expect(answer.status).toBe(200);
});
