import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import { aPublishedRule, aShop, GOLD, type Shop, WORLD } from '../../support/a-shop.ts';
import { loadWorld } from '../../support/load-world.ts';

async function submitted(shop: Shop, content: object = GOLD): Promise<string> {
  const { id } = await shop.post<Rule>('marketer', '/rules', content);
  expect((await shop.move('marketer', id, 'submit', { note: 'For the spring' })).status).toBe(200);
  return id;
}

async function detailOf(response: Response): Promise<string> {
  return ((await response.json()) as { detail: string }).detail;
}

async function underPolicy(shop: Shop, changes: object): Promise<void> {
  const { version } = await shop.get<{ version: number }>('viewer', '/policy');
  const policy = { ...WORLD.policy, ...changes };
  const put = await shop.ask('admin', 'PUT', '/policy', policy, { 'if-match': `"${version}"` });
  if (put.status === 200) return;
  // Published rules stand on it, so a reviewer approves it.
  const { id } = (await put.json()) as { id: string };
  const approved = await shop.ask('reviewer', 'POST', `/proposals/${id}/approve`, {}, { 'if-match': '"1"' });
  expect(approved.status).toBe(200);
}

describe('four eyes', () => {
  test('keep a reviewer from deciding on a rule that they changed', async () => {
    const shop = await aShop();
    const { id, version } = await shop.post<Rule>('marketer', '/rules', GOLD);
    await shop.ask(
      'reviewer',
      'PUT',
      `/rules/${id}`,
      { ...GOLD, priority: 2 },
      { 'if-match': `"${version}"` },
    );
    await shop.move('marketer', id, 'submit');
    for (const [action, body] of [
      ['approve', {}],
      ['request-changes', { reason: 'No' }],
      ['waive', { flag: 'x', reason: 'Because I say that it is fine.', until: '2026-12-01' }],
    ] as const) {
      const refused = await shop.move('reviewer', id, action, body);
      expect(refused.status).toBe(409);
      expect(await detailOf(refused)).toContain('someone else decides');
    }
    expect((await shop.rule(id)).status).toBe('in_review');
  });

  test('let the API token decide on what it did not write, and on nothing else', async () => {
    const token = 't'.repeat(40);
    const shop = await aShop({}, { token });
    const bearer = { authorization: `Bearer ${token}` };
    const id = await submitted(shop);
    const { version } = await shop.rule(id);
    const approve = (rule: string, at: number) =>
      shop.ask(null, 'POST', `/rules/${rule}/approve`, {}, { ...bearer, 'if-match': `"${at}"` });
    expect((await approve(id, version)).status).toBe(200);
    const own = await shop.ask(null, 'POST', '/rules', { ...GOLD, id: 'own' }, bearer);
    expect(own.status).toBe(201);
    await shop.ask(null, 'POST', '/rules/own/submit', {}, { ...bearer, 'if-match': '"1"' });
    expect((await approve('own', 2)).status).toBe(409);
  });
});

describe('a review', () => {
  test('that asks for changes goes back to the author, and its reason stays in view', async () => {
    const shop = await aShop();
    const id = await submitted(shop);
    expect((await shop.move('reviewer', id, 'request-changes', { reason: ' ' })).status).toBe(422);
    await shop.move('reviewer', id, 'request-changes', { reason: 'Leave out minors.' });
    const back = await shop.rule(id);
    expect(back).toMatchObject({ status: 'changes_requested', review: { note: 'For the spring' } });
    const answer = await shop.ask(
      'marketer',
      'PUT',
      `/rules/${id}`,
      { ...GOLD, name: 'Better' },
      { 'if-match': `"${back.version}"` },
    );
    expect(await answer.json()).toMatchObject({
      status: 'draft',
      review: { decisions: [{ verdict: 'request_changes', reason: 'Leave out minors.', by: 'reviewer' }] },
    });
  });

  test('ends when the rule is changed, and says so', async () => {
    const shop = await aShop();
    const id = await submitted(shop);
    await shop.move('reviewer', id, 'approve');
    const { version } = await shop.rule(id);
    const edit = await shop.ask(
      'marketer',
      'PUT',
      `/rules/${id}`,
      { ...GOLD, name: 'Sly' },
      {
        'if-match': `"${version}"`,
      },
    );
    const edited = (await edit.json()) as Rule;
    expect(edited.status).toBe('draft');
    expect(edited.review?.decisions.at(-1)?.reason).toContain('changed after it was approved');
    expect((await shop.move('marketer', id, 'publish')).status).toBe(409);
  });

  test('can be taken back', async () => {
    const shop = await aShop();
    const id = await submitted(shop);
    expect((await shop.move('marketer', id, 'withdraw', { reason: 'Too early' })).status).toBe(200);
    expect(await shop.rule(id)).toMatchObject({ status: 'draft' });
  });

  test('asks which version was seen', async () => {
    const shop = await aShop();
    const id = await submitted(shop);
    const blind = await shop.ask('reviewer', 'POST', `/rules/${id}/approve`, {});
    expect(blind.status).toBe(428);
    const stale = await shop.ask('reviewer', 'POST', `/rules/${id}/approve`, {}, { 'if-match': '"1"' });
    expect(stale.status).toBe(409);
    expect(await stale.json()).toMatchObject({ current: { version: 2, status: 'in_review' } });
  });

  test('takes a call without a body', async () => {
    const shop = await aShop();
    const { id } = await shop.post<Rule>('marketer', '/rules', GOLD);
    const answer = await shop.ask('marketer', 'POST', `/rules/${id}/submit`, undefined, {
      'if-match': '"1"',
    });
    expect(answer.status).toBe(200);
  });
});

describe('flags', () => {
  const SMALL = 'small_audience-audience';
  const REASON = 'These are our test accounts, nobody else.';
  const underChecks = (shop: Shop, checks: object) => underPolicy(shop, { checks });

  test('that block keep a rule from being published, and nobody waives them', async () => {
    const shop = await aShop();
    await underChecks(shop, { small_audience: { severity: 'block' } });
    const id = await submitted(shop);
    const waiver = { flag: SMALL, reason: REASON, until: '2026-12-01' };
    const refused = await shop.move('reviewer', id, 'waive', waiver);
    expect(await refused.json()).toMatchObject({ status: 422, errors: [{ path: 'flag' }] });
    await shop.move('reviewer', id, 'approve');
    const blocked = await shop.move('marketer', id, 'publish');
    expect(blocked.status).toBe(409);
    expect(await detailOf(blocked)).toContain('1 flag blocks it');
  });

  test('that an approval saw are accepted by it', async () => {
    const shop = await aShop();
    const id = await submitted(shop);
    await shop.move('reviewer', id, 'approve', { reason: 'Fine' });
    expect((await shop.rule(id)).review?.decisions.at(-1)).toMatchObject({
      reason: 'Fine',
      accepted: [SMALL],
    });
    expect((await shop.move('marketer', id, 'publish')).status).toBe(200);
  });

  test('that appear after the approval wait for a waiver', async () => {
    const shop = await aShop();
    await underPolicy(shop, { minimum_audience: 2 });
    const id = await submitted(shop);
    await shop.move('reviewer', id, 'approve');
    const customers = WORLD.customers.filter(({ customer_id }) => customer_id !== 'chi');
    await loadWorld(shop.ports.engine, { ...WORLD, customers });
    const early = await shop.move('marketer', id, 'publish');
    expect(early.status).toBe(409);
    expect(await detailOf(early)).toContain('Since the approval 1 flag appeared');
    const waive = (changes: object) =>
      shop.move('reviewer', id, 'waive', { flag: SMALL, reason: REASON, until: '2026-12-01', ...changes });
    const paths = async (response: Response) =>
      ((await response.json()) as { errors: { path: string }[] }).errors.map(({ path }) => path);
    expect(await paths(await waive({ reason: 'fine' }))).toEqual(['reason']);
    expect(await paths(await waive({ until: '2027-02-22' }))).toEqual(['until']);
    expect(await paths(await waive({ until: 'soon' }))).toEqual(['until']);
    expect(await paths(await waive({ flag: 'other' }))).toEqual(['flag']);
    expect(await (await waive({})).json()).toMatchObject({
      status: 'approved',
      flag_counts: { block: 0, review: 0, waived: 1 },
      waivers: [{ flag: SMALL, by: 'reviewer', until: '2026-12-01' }],
    });
    expect((await shop.move('marketer', id, 'publish')).status).toBe(200);
  });

  test('that block keep a paused rule from going on', async () => {
    const shop = await aShop();
    const { id } = await aPublishedRule(shop);
    await shop.move('marketer', id, 'pause', { reason: 'Stock' });
    await underChecks(shop, { small_audience: { severity: 'block' } });
    const refused = await shop.move('marketer', id, 'resume');
    expect(refused.status).toBe(409);
    expect(await detailOf(refused)).toContain('can’t be resumed');
  });
});

test('a rule that names what is gone is readable, and is neither submitted nor exported', async () => {
  const shop = await aShop();
  const tiered = {
    ...GOLD,
    segment: null,
    condition: { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' },
  };
  const { id } = await aPublishedRule(shop, tiered);
  await shop.post('marketer', '/rules', { ...tiered, id: 'draft' });
  await loadWorld(shop.ports.engine, {
    ...WORLD,
    attributes: WORLD.attributes.filter((attribute) => attribute.id !== 'tier'),
    customers: WORLD.customers.map(({ tier: _tier, ...customer }) => customer),
  });
  expect((await shop.rule(id)).status).toBe('published');
  const refused = await shop.move('marketer', 'draft', 'submit');
  expect(await refused.json()).toMatchObject({ status: 409, errors: [{ path: 'condition.attribute' }] });
  expect((await shop.ask('reviewer', 'GET', `/rules/${id}/audience.csv`)).status).toBe(409);
  expect(await shop.get('viewer', `/rules/${id}/compare`)).toMatchObject({ reach_after: null });
});

describe('a live rule', () => {
  test('is paused with a reason, resumed, and archived for good', async () => {
    const shop = await aShop();
    const { id } = await aPublishedRule(shop);
    expect((await shop.move('marketer', id, 'pause', { reason: 'Out of stock' })).status).toBe(200);
    expect(await shop.rule(id)).toMatchObject({ status: 'paused', paused_reason: 'Out of stock' });
    expect((await shop.move('marketer', id, 'resume')).status).toBe(200);
    expect(await shop.rule(id)).toMatchObject({ status: 'published', paused_reason: null });
    expect((await shop.move('marketer', id, 'archive', { reason: 'The season is over' })).status).toBe(200);
    const { items } = await shop.get<{ items: { what: string; reason: string | null }[] }>(
      'viewer',
      `/rules/${id}/history`,
    );
    expect(items[0]).toMatchObject({ what: 'archive', reason: 'The season is over' });
    const gone = await shop.move('marketer', id, 'submit');
    expect(gone.status).toBe(409);
    expect(await detailOf(gone)).toContain('this one is archived');
  });
});

describe('the queue', () => {
  test('shows what waits and who may decide', async () => {
    const shop = await aShop();
    const id = await submitted(shop);
    await shop.post('marketer', '/rules', { ...GOLD, id: 'draft' });
    const queue = await shop.get<{ items: { rule: Rule; reach: number }[] }>('reviewer', '/review-queue');
    expect(queue.items).toHaveLength(1);
    expect(queue.items[0]).toMatchObject({ rule: { id }, reach: 2, can_decide: true, why_not: null });
    expect(await shop.get('marketer', '/review-queue')).toMatchObject({
      items: [{ can_decide: false, why_not: 'Only managers decide on rules. Ask a manager.' }],
    });
  });
});

test('the history tells what happened to a rule, the newest first', async () => {
  const shop = await aShop();
  const { id } = await aPublishedRule(shop);
  await shop.ask('reviewer', 'GET', `/rules/${id}/audience.csv`);
  const { items } = await shop.get<{ items: { what: string; by: string; edition: number }[] }>(
    'viewer',
    `/rules/${id}/history`,
  );
  expect(items.map(({ what, by, edition }) => [what, by, edition])).toEqual([
    ['publish', 'marketer', 1],
    ['approve', 'reviewer', 1],
    ['submit', 'marketer', 1],
    ['create', 'marketer', 1],
  ]);
});
