import { expect, test } from 'vitest';
import type { Catalog, CatalogAttribute } from '../../../src/domain/data/catalog.ts';
import { anApp, type TestApp } from '../../support/an-app.ts';

/** Fifty people: half of them married, two of them with something rare. */
async function withPeople(): Promise<TestApp> {
  const app = await anApp();
  const load = await app.ports.engine.load('customers', 'replace', [
    { id: 'marital_status', type: 'enum' },
    { id: 'tier', type: 'enum' },
    { id: 'likes_wine', type: 'boolean' },
  ]);
  const people = Array.from({ length: 50 }, (_, index) => ({
    customer_id: `c${index}`,
    marital_status: index < 2 ? 'Widow' : index % 2 === 0 ? 'Married' : 'Single',
    tier: index < 2 ? 'gold' : 'silver',
    ...(index < 25 ? { likes_wine: true } : {}),
  }));
  await load.write(people);
  await load.commit();
  return app;
}

async function attribute(app: TestApp, id: string): Promise<CatalogAttribute> {
  const catalog = (await (await app.ask('viewer', 'GET', '/catalog')).json()) as Catalog;
  return catalog.attributes.find((one) => one.id === id)!;
}

test('the catalogue joins what was measured, what is suggested and what people said', async () => {
  const app = await withPeople();
  expect(await attribute(app, 'marital_status')).toMatchObject({
    label: 'Marital status',
    type: 'enum',
    category: 'family',
    sensitivity: 2,
    classification: { status: 'suggested', category: 'family' },
    set_count: 50,
    set_share: 1,
    distinct: 3,
    version: 0,
  });
  expect(await attribute(app, 'likes_wine')).toMatchObject({ set_share: 0.5, category: 'alcohol' });
  expect(await attribute(app, 'tier')).toMatchObject({ category: null, sensitivity: 0 });
});

test('a suggestion counts until a person confirms or corrects it, and the log has it', async () => {
  const app = await withPeople();
  const change = (version: number, body: unknown) =>
    app.ask('marketer', 'PATCH', '/catalog/attributes/marital_status', body, { 'if-match': `"${version}"` });
  const ordinary = await change(0, { category: null });
  expect(ordinary.headers.get('etag')).toBe('"1"');
  expect(await ordinary.json()).toMatchObject({
    category: null,
    sensitivity: 0,
    classification: { status: 'confirmed' },
  });
  await change(1, { category: 'health', notice: 'Notice v2', source: 'purchased' });
  expect(await attribute(app, 'marital_status')).toMatchObject({
    category: 'health',
    sensitivity: 3,
    notice: 'Notice v2',
    source: 'purchased',
  });
  const [entry] = await app.ports.store.view.audit.list({ limit: 1 });
  expect(entry?.entry).toMatchObject({
    action: 'attribute.confirm',
    subject: 'attribute:marital_status',
    facts: { category: 'health' },
  });
});

test('a change needs the version that was read, an attribute that exists, and names that exist', async () => {
  const app = await withPeople();
  const patch = (id: string, body: unknown, headers?: HeadersInit) =>
    app.ask('marketer', 'PATCH', `/catalog/attributes/${id}`, body, headers);
  expect((await patch('tier', { label: 'T' })).status).toBe(428);
  expect((await patch('tier', { label: 'T' }, { 'if-match': '"3"' })).status).toBe(409);
  expect((await patch('nope', { label: 'T' }, { 'if-match': '"0"' })).status).toBe(404);
  const wrong = await patch('tier', { category: 'nope', derived_from: ['tier', 'x'] }, { 'if-match': '"0"' });
  expect(wrong.status).toBe(422);
  expect(await wrong.json()).toMatchObject({
    errors: [{ path: 'derived_from[0]' }, { path: 'derived_from[1]' }, { path: 'category' }],
  });
  expect(
    (await app.ask('viewer', 'PATCH', '/catalog/attributes/tier', { label: 'T' }, { 'if-match': '"0"' }))
      .status,
  ).toBe(403);
});

test('what is derived from something sensitive inherits it', async () => {
  const app = await withPeople();
  await app.ask(
    'marketer',
    'PATCH',
    '/catalog/attributes/tier',
    { derived_from: ['marital_status'] },
    { 'if-match': '"0"' },
  );
  expect(await attribute(app, 'tier')).toMatchObject({
    category: 'family',
    derived_from: ['marital_status'],
  });
});

test('values that few people have are hidden where they are sensitive, and the next with them', async () => {
  const app = await withPeople();
  const values = async (path: string) =>
    (await app.ask('viewer', 'GET', `/catalog/attributes/${path}`)).json();
  expect(await values('marital_status/values')).toEqual({
    items: [{ value: 'Single', people: 24 }],
    hidden: 2,
  });
  expect(await values('tier/values')).toMatchObject({
    items: expect.arrayContaining([{ value: 'gold', people: 2 }]),
    hidden: 0,
  });
});

test('values of an event’s property are told by people, and those of few are hidden with the next once it is sensitive', async () => {
  const app = await withPeople();
  const events = await app.ports.engine.load('events', 'replace', [{ id: 'shelf', type: 'enum' }]);
  const bought = (shelf: string, n: number) => ({
    customer_id: `p${n}`,
    event: 'purchase',
    occurred_at: '2026-01-01T00:00:00.000Z',
    shelf,
  });
  const many = Array.from({ length: 22 }, (_, n) => [bought('soap', n), bought('soap', n)]).flat();
  const some = Array.from({ length: 20 }, (_, n) => bought('brushes', n));
  await events.write([...many, ...some, bought('wigs', 1)]);
  await events.commit();
  const values = async () =>
    (await app.ask('viewer', 'GET', '/catalog/attributes/purchase.shelf/values')).json();
  expect(await values()).toEqual({
    items: [
      { value: 'soap', people: 22 },
      { value: 'brushes', people: 20 },
      { value: 'wigs', people: 1 },
    ],
    hidden: 0,
  });
  await app.ports.store.transaction((view) =>
    view.attributes.insert({ id: 'purchase.shelf', confirmed_category: 'health', version: 1 }),
  );
  expect(await values()).toEqual({ items: [{ value: 'soap', people: 22 }], hidden: 2 });
});

test('categories are listed with what they mean', async () => {
  const app = await anApp();
  const { items } = (await (await app.ask('viewer', 'GET', '/categories')).json()) as {
    items: { id: string }[];
  };
  expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(['health', 'family', 'identity']));
});

test('values are found by name, of attributes and of what people did, and rare ones of private data are not', async () => {
  const app = await withPeople();
  const events = await app.ports.engine.load('events', 'replace', [{ id: 'category', type: 'enum' }]);
  await events.write(
    ['skincare', 'skincare', 'wine'].map((category, index) => ({
      customer_id: `c${index}`,
      event: 'purchase',
      occurred_at: '2026-11-01T00:00:00.000Z',
      category,
    })),
  );
  await events.commit();
  const found = async (search: string) => {
    const response = await app.ask('viewer', 'POST', '/catalog/values', { search });
    return ((await response.json()) as { items: readonly object[] }).items;
  };
  expect(await found('Skin')).toEqual([
    { id: 'purchase.category', value: 'skincare', people: 2, about: false },
  ]);
  expect(await found('SILV')).toEqual([{ id: 'tier', value: 'silver', people: 48, about: false }]);
  expect(await found('sing')).toMatchObject([{ id: 'marital_status', value: 'Single', people: 24 }]);
  // Two people are widowed, and marital status is private: so are as many others that the rest would give them away.
  expect([await found('wid'), await found('marr')]).toEqual([[], []]);
  expect((await app.ask('viewer', 'POST', '/catalog/values', { search: 'w' })).status).toBe(422);
});
