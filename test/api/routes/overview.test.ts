import { expect, test } from 'vitest';
import type { Overview } from '../../../src/service/overview.ts';
import { anApp } from '../../support/an-app.ts';
import { aPublishedRule, aShop, GOLD } from '../../support/a-shop.ts';

test('the overview counts what there is', async () => {
  const shop = await aShop();
  await aPublishedRule(shop);
  await shop.post('marketer', '/rules', { ...GOLD, id: 'waiting', name: 'Waiting' });
  await shop.move('marketer', 'waiting', 'submit', { note: 'For spring' });
  const seen = await shop.get<Overview>('reviewer', '/overview');
  expect(seen).toMatchObject({ customers: 6, rules: { published: 1, in_review: 1, draft: 0 } });
  expect(seen.needs_you).toEqual([
    {
      kind: 'decide',
      text: 'Waiting waits for a decision',
      detail: 'For spring',
      href: '/review/waiting',
    },
  ]);
  expect(seen.consent.regimes.reduce((sum, { people }) => sum + people, 0)).toBe(6);
  for (const { regime, permitted } of seen.consent.cells) {
    const people = seen.consent.regimes.find(({ id }) => id === regime)?.people ?? 0;
    expect(permitted).toBeLessThanOrEqual(people);
  }
});

test('an empty workspace asks for customers, and a viewer for nothing', async () => {
  const app = await anApp();
  const needs = async (who: 'marketer' | 'viewer') =>
    ((await (await app.ask(who, 'GET', '/overview')).json()) as Overview).needs_you.map(({ kind }) => kind);
  expect(await needs('marketer')).toEqual(['import']);
  expect(await needs('viewer')).toEqual([]);
});
