import { expect, test } from 'vitest';
import { checkRule } from '../../../src/service/check-rule.ts';
import { aRule, aRuleContent } from '../../support/a-rule.ts';
import { anAccount } from '../../support/an-account.ts';
import { checkedShop, GOLD } from '../../support/checked-shop.ts';
import { holdCheckOfUses } from '../../support/hold-check-of-uses.ts';

const house_rules = [
  { id: 'no-bought', text: 'We don’t target by bought data.', severity: 'block', source: 'purchased' },
] as const;

holdCheckOfUses({
  check: 'house_rule',
  attribute: 'hobby',
  notes: { source: 'purchased', notice: 'v1' },
  severity: 'block',
  more: { policy: { house_rules } },
});

test('a role narrows it to what people of that role wrote; a rule that nobody has saved could be theirs', async () => {
  const shop = await checkedShop({
    policy: { house_rules: [{ id: 'new', text: 'Ask first.', severity: 'review', role: 'marketer' }] },
  });
  await shop.ports.store.transaction(async (view) => {
    for (const role of ['marketer', 'admin'] as const) {
      await view.accounts.insert(anAccount({ id: role, role }));
      await view.rules.insert(aRule({ id: `by-${role}`, created_by: role, authors: [role] }));
    }
  });
  const of = async (rule: string) =>
    (await checkRule(shop.ports, aRuleContent({ condition: GOLD }), rule, { fixes: false })).flags.filter(
      ({ check }) => check === 'house_rule',
    );
  expect(await of('by-marketer')).toHaveLength(1);
  expect(await of('by-admin')).toEqual([]);
  expect(await of('draft')).toHaveLength(1);
});

test('a region narrows it, and its own words are the question', async () => {
  const text = 'No text messages in the Union.';
  const shop = await checkedShop({
    policy: { house_rules: [{ id: 'quiet', text, severity: 'review', channel: 'email', region: 'eu' }] },
  });
  const [flag] = await shop.flags('house_rule', { condition: GOLD });
  expect(flag).toMatchObject({ severity: 'review', question: text, by_regime: { eu: 30 } });
  expect(await shop.flags('house_rule', { condition: GOLD, channel: 'push' })).toEqual([]);
});

test('leaving out the people it speaks of clears a rule about a region', async () => {
  const shop = await checkedShop({
    policy: {
      house_rules: [{ id: 'quiet', text: 'None in the Union.', severity: 'review', region: 'eu' }],
    },
  });
  const { flags } = await shop.check({ condition: GOLD }, true);
  const flag = flags.find(({ check }) => check === 'house_rule');
  expect(flag?.fixes).toMatchObject([{ reach_before: 50, reach_after: 20 }]);
});
