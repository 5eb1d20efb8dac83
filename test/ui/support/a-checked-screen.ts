/** A screen in front of 100 people, 60 in Germany and 40 in the US, whose health is on file for every second one. */
import type { ConsentRow } from '../../../src/domain/data/rows.ts';
import type { Rule, RuleContent } from '../../../src/domain/rules/rule.ts';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { createMemoryEngine } from '../../../src/engines/memory/engine.ts';
import { aClock } from '../../support/a-clock.ts';
import { aRuleContent } from '../../support/a-rule.ts';
import { aScreen, type Screen } from './a-screen.tsx';

const NUMBERS = Array.from({ length: 100 }, (_, n) => n);

export const DIAGNOSED: Condition = {
  type: 'attribute',
  attribute: 'diagnosis',
  operator: 'eq',
  value: 'eczema',
};
export const GOLD: Condition = { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' };
export const EVERYONE: Condition = { type: 'attribute', attribute: 'tier', operator: 'is_set' };

export interface CheckedScreen extends Screen {
  /** A draft by the marketer. */
  draft(content?: Partial<RuleContent>): Promise<Rule>;
  /** A move by someone, at the rule's present version. */
  move(
    who: 'marketer' | 'reviewer' | 'privacy_reviewer',
    id: string,
    action: string,
    body?: object,
  ): Promise<Rule>;
}

/** Every tenth person withdrew, every tenth said nothing, all others agreed to offers by e-mail. */
export async function aCheckedScreen(): Promise<CheckedScreen> {
  const engine = createMemoryEngine({ clock: aClock() });
  const customers = await engine.load('customers', 'replace', [
    { id: 'email', type: 'text' },
    { id: 'country', type: 'enum' },
    { id: 'tier', type: 'enum' },
    { id: 'diagnosis', type: 'enum' },
  ]);
  await customers.write(
    NUMBERS.map((n) => ({
      customer_id: `person-${String(n).padStart(4, '0')}`,
      email: `p${n}@mail.example`,
      country: n < 60 ? 'DE' : 'US',
      tier: n % 2 === 0 ? 'gold' : 'silver',
      diagnosis: n % 2 === 1 ? 'eczema' : null,
    })),
  );
  await customers.commit();
  const consents = await engine.load('consents', 'replace', []);
  await consents.write(NUMBERS.flatMap((n) => (n % 10 === 9 ? [] : [said(n)])));
  await consents.commit();
  const screen = await aScreen({ engine });
  await screen.api.ports.store.transaction(async (view) => {
    for (const id of ['email', 'country', 'tier']) {
      await view.attributes.insert({ id, confirmed_category: null, version: 1 });
    }
    await view.attributes.insert({
      id: 'diagnosis',
      confirmed_category: 'health',
      source: 'declared',
      version: 1,
    });
  });
  for (const who of ['marketer', 'reviewer'] as const) await screen.be(who);
  return {
    ...screen,
    draft: async (content = {}) => {
      await screen.be('marketer');
      return screen.ask<Rule>('POST', '/rules', aRuleContent({ condition: EVERYONE, ...content }));
    },
    move: async (who, id, action, body = {}) => {
      await screen.be(who);
      const { version } = await screen.ask<Rule>('GET', `/rules/${id}`);
      return screen.ask<Rule>('POST', `/rules/${id}/${action}`, body, version);
    },
  };
}

function said(n: number): ConsentRow {
  return {
    customer_id: `person-${String(n).padStart(4, '0')}`,
    purpose: 'marketing',
    channel: 'email',
    status: n % 10 === 8 ? 'withdrawn' : 'granted',
    captured_at: '2026-01-01T00:00:00.000Z',
  };
}
