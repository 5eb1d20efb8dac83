/** A small shop whose rules are checked: 60 people in Germany, 40 in New York, with data of every kind. */
import type { AttributeNotes } from '../../src/domain/data/catalog.ts';
import type { ConsentRow, CustomerRow, SendRow } from '../../src/domain/data/rows.ts';
import type { Field } from '../../src/domain/data/schema.ts';
import type { Flag } from '../../src/domain/flags/flag.ts';
import type { RuleContent } from '../../src/domain/rules/rule.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';
import { checkRule, type CheckedContent } from '../../src/service/check-rule.ts';
import { DEFAULT_POLICY } from '../../src/domain/permission/default-policy.ts';
import type { Policy } from '../../src/domain/permission/policy.ts';
import type { AudienceEngine, Ports } from '../../src/service/ports.ts';
import type { SettableClock } from './a-clock.ts';
import { aRule, aRuleContent } from './a-rule.ts';
import { somePorts } from './some-ports.ts';

const FIELDS: readonly Field[] = [
  { id: 'country', type: 'enum' },
  { id: 'tier', type: 'enum' },
  { id: 'diagnosis', type: 'enum' },
  { id: 'skin_score', type: 'number' },
  { id: 'interest_tags', type: 'list' },
  { id: 'passport_number', type: 'text' },
  { id: 'marital_status', type: 'enum' },
];

const NOTES: readonly Omit<AttributeNotes, 'version'>[] = [
  { id: 'country', confirmed_category: null },
  { id: 'tier', confirmed_category: null, purposes: ['service'] },
  { id: 'diagnosis', confirmed_category: 'health', source: 'declared' },
  { id: 'skin_score', confirmed_category: null, source: 'inferred', derived_from: ['diagnosis'] },
  { id: 'interest_tags', confirmed_category: null, source: 'purchased' },
  { id: 'passport_number', confirmed_category: 'government_id' },
];

export const DIAGNOSED: Condition = {
  type: 'attribute',
  attribute: 'diagnosis',
  operator: 'eq',
  value: 'eczema',
};
export const GOLD: Condition = { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' };

/** People with odd numbers are diagnosed, and every fourth agreed to offers based on health. */
function people({ people: count = 100, expires_at, refuses }: More): {
  readonly customers: readonly CustomerRow[];
  readonly consents: readonly ConsentRow[];
} {
  const numbers = Array.from({ length: count }, (_, n) => n);
  const said = (purpose: string, n: number): ConsentRow => ({
    customer_id: `p${n}`,
    purpose,
    channel: 'email',
    status: 'granted',
    captured_at: '2026-01-01T00:00:00.000Z',
    expires_at: expires_at?.(n) ?? null,
  });
  const refusal = (n: number): readonly ConsentRow[] => {
    const purpose = refuses?.(n) ?? null;
    return purpose === null ? [] : [{ ...said(purpose, n), channel: '*', status: 'objected' }];
  };
  return {
    customers: numbers.map((n) => ({
      customer_id: `p${n}`,
      country: n < 60 ? 'DE' : 'US',
      tier: n % 2 === 0 ? 'gold' : 'silver',
      diagnosis: n % 2 === 1 ? 'eczema' : null,
      skin_score: n % 2 === 1 ? 0.9 : null,
      interest_tags: n % 5 === 0 ? ['beauty'] : null,
      passport_number: n === 7 ? 'X123' : null,
      marital_status: n % 3 === 0 ? 'married' : 'single',
    })),
    consents: numbers.flatMap((n) => [
      said('marketing', n),
      ...(n % 4 === 1 ? [said('health_offers', n)] : []),
      ...refusal(n),
    ]),
  };
}

const DAY = 86_400_000;

function messagesOf(heard: readonly (readonly [string, number])[], now: number): readonly SendRow[] {
  const sent_at = new Date(now - DAY).toISOString();
  return heard.flatMap(([customer_id, messages]) =>
    Array.from({ length: messages }, () => ({
      customer_id,
      rule_id: 'other',
      channel: 'email',
      purpose: 'marketing',
      sent_at,
      status: 'sent' as const,
    })),
  );
}

export interface Shop {
  readonly ports: Ports & { readonly clock: SettableClock };
  check(content: Partial<RuleContent>, fixes?: boolean): Promise<CheckedContent>;
  /** The flags of one check. */
  flags(check: string, content: Partial<RuleContent>): Promise<readonly Flag[]>;
}

/** What a shop has besides. */
export interface More {
  readonly fields?: readonly Field[];
  readonly notes?: readonly Omit<AttributeNotes, 'version'>[];
  /** Further columns of the person with this number. */
  readonly row?: (n: number) => { readonly [column: string]: CustomerRow[string] };
  readonly segments?: { readonly [id: string]: Condition };
  readonly policy?: Partial<Policy>;
  readonly engine?: AudienceEngine;
  /** How many there are; left out: 100. */
  readonly people?: number;
  /** When the consents of the person with this number end. */
  readonly expires_at?: (n: number) => string | null;
  /** How many messages the person with this number had yesterday. */
  readonly heard?: (n: number) => number;
  /** How long ago the data was loaded, in days. */
  readonly age_days?: number;
  /** What other live rules say. */
  readonly others?: readonly RuleContent[];
  /** A purpose that the person with this number objects to. */
  readonly refuses?: (n: number) => string | null;
}

/** The shop, with a saved segment `diagnosed`. */
export async function checkedShop(more: More = {}): Promise<Shop> {
  const ports = somePorts(more.engine === undefined ? {} : { engine: more.engine });
  const { customers, consents } = people(more);
  const first = await ports.engine.load('customers', 'replace', [...FIELDS, ...(more.fields ?? [])]);
  await first.write(customers.map((row, n) => ({ ...row, ...more.row?.(n) })));
  await first.commit();
  const second = await ports.engine.load('consents', 'replace', []);
  await second.write(consents);
  await second.commit();
  if (more.heard !== undefined)
    await ports.engine.recordSends(
      messagesOf(
        customers.map(({ customer_id }, n) => [customer_id, more.heard?.(n) ?? 0]),
        ports.clock.now(),
      ),
    );
  await ports.store.transaction(async (view) => {
    for (const notes of [...NOTES, ...(more.notes ?? [])])
      await view.attributes.insert({ ...notes, version: 1 });
    for (const [id, condition] of Object.entries({ diagnosed: DIAGNOSED, ...more.segments }))
      await view.segments.insert({
        id,
        name: id === 'diagnosed' ? 'Diagnosed' : id,
        description: '',
        condition,
        version: 1,
        created_by: 'ada',
        updated_at: '2026-01-01T00:00:00.000Z',
      });
    for (const [index, content] of (more.others ?? []).entries())
      await view.rules.insert(
        aRule({
          ...content,
          id: `other${index}`,
          status: 'published',
          live: { edition: 1, content, published_at: '2026-01-01T00:00:00.000Z' },
        }),
      );
    if (more.policy)
      await view.policies.insert({ ...DEFAULT_POLICY, ...more.policy, id: 'policy', version: 1 });
  });
  ports.clock.pass((more.age_days ?? 0) * DAY);
  const check: Shop['check'] = (content, fixes = false) =>
    checkRule(ports, aRuleContent(content), 'rule', { fixes });
  return {
    ports,
    check,
    flags: async (id, content) => (await check(content)).flags.filter((flag) => flag.check === id),
  };
}
