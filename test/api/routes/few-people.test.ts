/** Counts of few people whom private data picks are hidden from whoever may not list the people. */
import { describe, expect, test } from 'vitest';
import type { Preview } from '../../../src/service/preview-rule.ts';
import type { PeopleAnswer } from '../../../src/service/preview-people.ts';
import { aShop, type Shop, WORLD } from '../../support/a-shop.ts';

/** 130 people with a diagnosis in two countries; 7 of the 60 in France are on a stop list, and 40 in Germany. */
async function aClinic(): Promise<Shop> {
  const people = Array.from({ length: 400 }, (_, n) => ({
    customer_id: `p${n}`,
    country: n < 60 || n > 200 ? 'FR' : 'DE',
    diagnosis: n < 130 ? (n < 8 ? 'rare' : 'asthma') : null,
    tier: n % 2 === 0 ? 'gold' : 'basic',
  }));
  return aShop({
    attributes: [
      { id: 'country', type: 'enum' },
      { id: 'diagnosis', type: 'enum' },
      { id: 'tier', type: 'enum' },
    ],
    customers: people,
    segments: [],
    event_log: [],
    consents: [],
    suppressions: people
      .filter((_, n) => n < 7 || (n >= 60 && n < 100))
      .map(({ customer_id }) => ({
        customer_id,
        channel: 'email',
        reason: 'deceased',
        since: '2026-01-01T00:00:00.000Z',
      })),
    policy: { ...WORLD.policy, sharing_purposes: [] },
  });
}

const about = (condition: object) => ({
  name: 'About asthma',
  segment: null,
  exclude: ['rare'],
  purpose: 'service',
  channel: 'email',
  shows: [],
  condition,
});
const DIAGNOSED = { type: 'attribute', attribute: 'diagnosis', operator: 'is_set' };
const RARE = { type: 'attribute', attribute: 'diagnosis', operator: 'eq', value: 'rare' };
const GOLD = { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' };

async function withSegment(): Promise<Shop> {
  const shop = await aClinic();
  await shop.post('marketer', '/segments', { id: 'rare', name: 'Rare', condition: RARE });
  return shop;
}
const preview = (shop: Shop, who: 'viewer' | 'marketer' | 'reviewer', condition: object) =>
  shop.post<Preview>(who, '/rules/preview', { rule: about(condition) });

describe('of a rule that private data decides', () => {
  test('what few people turn on is left aside for marketers, who are told so, and looked at for reviewers', async () => {
    const shop = await withSegment();
    const all = await preview(shop, 'reviewer', DIAGNOSED);
    expect(all).toMatchObject({ precision: 'exact', outcomes: { excluded: 8, suppressed: 40, reached: 82 } });
    for (const who of ['viewer', 'marketer'] as const) {
      const { outcomes, matched, funnel, ...said } = await preview(shop, who, DIAGNOSED);
      expect(said).toMatchObject({ precision: 'estimate', left_aside: 1, margin: 20 });
      expect(outcomes).toMatchObject({ excluded: 0, suppressed: 47, minor: 0, reached: 83 });
      expect([matched, ...funnel.map(({ people }) => people)]).toEqual([130, 130, 130, 83, 83, 83]);
    }
  });

  test('why few drop out is hidden from marketers with enough beside it, and told to reviewers', async () => {
    const shop = await aClinic();
    const rule = { ...about(DIAGNOSED), exclude: [], holdout_percent: 5 };
    const of = (who: 'marketer' | 'reviewer') => shop.post<Preview>(who, '/rules/preview', { rule });
    const { outcomes: all } = await of('reviewer');
    expect(all.holdout).toBeGreaterThan(0);
    expect(all.holdout).toBeLessThan(20);
    const { outcomes, matched, precision } = await of('marketer');
    expect(outcomes).toMatchObject({ holdout: null, suppressed: null, minor: 0, reached: all.reached });
    expect([matched, precision]).toEqual([130, 'exact']);
  });

  test('people who are few are not listed by how they end', async () => {
    const shop = await withSegment();
    const ask = { rule: about(DIAGNOSED), outcomes: ['excluded'] };
    const few = await shop.post<PeopleAnswer>('marketer', '/rules/preview/people', ask);
    expect(few).toEqual({ items: [], total: null, next_cursor: null });
    expect(await shop.post('reviewer', '/rules/preview/people', ask)).toMatchObject({ total: 8 });
    const many = { ...ask, outcomes: ['suppressed'] };
    expect(await shop.post('marketer', '/rules/preview/people', many)).toMatchObject({ total: 47 });
  });

  test('the parts of its condition are not counted apart where one is of few', async () => {
    const shop = await withSegment();
    const any = { type: 'any', conditions: [RARE, GOLD] };
    const parts = (who: 'marketer' | 'reviewer', condition: object) =>
      shop
        .post<{ items: { match_alone: number | null }[] }>(who, '/rules/preview/conditions', {
          rule: { ...about(condition), exclude: [] },
        })
        .then(({ items }) => items.map(({ match_alone }) => match_alone));
    expect(await parts('reviewer', any)).toEqual([204, 8, 200]);
    expect(await parts('marketer', any)).toEqual([200, null, null]);
    const large = { type: 'all', conditions: [DIAGNOSED, GOLD] };
    expect(await parts('marketer', large)).toEqual([65, 130, 200]);
    const alone = await shop.post<{ items: { match_alone: number | null }[] }>(
      'viewer',
      '/audience/conditions',
      { condition: any },
    );
    expect(alone.items.map(({ match_alone }) => match_alone)).toEqual([200, null, null]);
  });
});

test('a rule that no private data decides tells everyone everything', async () => {
  const shop = await withSegment();
  const rule = { ...about(GOLD), exclude: [] };
  const [one, other] = await Promise.all(
    (['viewer', 'reviewer'] as const).map((who) => shop.post<Preview>(who, '/rules/preview', { rule })),
  );
  expect(one?.outcomes).toEqual(other?.outcomes);
  expect(Object.values(one?.outcomes ?? {})).not.toContain(null);
});

test('of the values of a sensitive attribute the next smallest is hidden too, when one is of few', async () => {
  const shop = await aClinic();
  expect(await shop.get('reviewer', '/catalog/attributes/diagnosis/values')).toEqual({
    items: [],
    hidden: 2,
  });
});
