/** Rules of a round share what they ask: each condition is looked for in the data once, however many rules name it. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import type { EventRow } from '../../src/domain/data/rows.ts';
import type { RuleContent } from '../../src/domain/rules/rule.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';
import type { Database } from '../../src/engines/duckdb/database.ts';
import { engineOver } from '../../src/engines/duckdb/engine.ts';
import { startRecheck } from '../../src/service/start-recheck.ts';
import { aDuckDbShop } from '../support/a-duckdb-shop.ts';
import { aRuleContent } from '../support/a-rule.ts';
import { checkedShop, DIAGNOSED, GOLD } from '../support/checked-shop.ts';
import { SOMEONE } from '../support/some-ports.ts';

/** Where such data decides, limits are held where many people tell them apart, which goes by what stands around them. */
const PRIVATE: readonly Condition[] = [
  DIAGNOSED,
  { type: 'attribute', attribute: 'skin_score', operator: 'gt', value: 0.5 },
];

/** What is known of each customer, what is read of the log, and what moves on with the hour. */
const ORDINARY: readonly Condition[] = [
  GOLD,
  {
    type: 'event',
    event: 'purchase',
    where: [{ property: 'amount', operator: 'gt', value: 10 }],
    measure: { kind: 'count' },
    operator: 'gte',
    value: 1,
    within: { last: 30, unit: 'day' },
  },
  {
    type: 'event',
    event: 'purchase',
    measure: { kind: 'sum', property: 'amount' },
    operator: 'gte',
    value: 20,
    within: { last: 90, unit: 'day' },
  },
  {
    type: 'sequence',
    first: { event: 'view' },
    then: { event: 'purchase' },
    within: { last: 3, unit: 'day' },
    since: { last: 60, unit: 'day' },
    completed: false,
  },
];

/** Each condition by itself, and each beside the next one, without it, and instead of it. */
function manyOf(conditions: readonly Condition[]): readonly Condition[] {
  return conditions.flatMap((condition, index) => {
    const next = conditions[(index + 1) % conditions.length] ?? condition;
    return [
      condition,
      { type: 'all', conditions: [condition, next] },
      { type: 'all', conditions: [condition, { type: 'not', condition: next }] },
      { type: 'any', conditions: [condition, next] },
    ];
  });
}

function events(): readonly EventRow[] {
  return Array.from({ length: 100 }, (_, n) => ({
    customer_id: `p${n}`,
    event: n % 3 === 0 ? 'view' : 'purchase',
    occurred_at: new Date(Date.UTC(2026, 10, 1 + (n % 20))).toISOString(),
    amount: n,
  }));
}

interface Asked {
  /** The statements that read what was loaded, with their values. */
  readonly statements: string[];
  /** The conditions that were answered, by their keys. */
  readonly answered: string[];
}

/** The same database, whose statements and answers are written down. */
function writtenDown(database: Database, { statements, answered }: Asked): Database {
  const noting = (connection: DuckDBConnection) =>
    new Proxy(connection, {
      get: (of, name) => {
        const member: unknown = Reflect.get(of, name, of);
        if (typeof member !== 'function') return member;
        return (...given: readonly unknown[]) => {
          if (name === 'runAndReadAll' || name === 'stream') statements.push(textOf(given));
          return Reflect.apply(member, of, given) as unknown;
        };
      },
    });
  const { bits } = database.leaves;
  return {
    ...database,
    use: (signal, work) => database.use(signal, (connection) => work(noting(connection))),
    leaves: {
      ...database.leaves,
      bits: {
        ...bits,
        put: (key, value) => {
          answered.push(key);
          bits.put(key, value);
        },
      },
    },
  };
}

function textOf([text, values]: readonly unknown[]): string {
  return JSON.stringify([text, values], (_key, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
}

const READS_DATA = /customers|events|consents|sends|suppressions|latest/;

/** What a round over live rules of these conditions asks, each rule checked twenty seconds after the one before. */
async function askedIn(conditions: readonly Condition[]): Promise<Asked> {
  const asked: Asked = { statements: [], answered: [] };
  const shop = await aDuckDbShop();
  const contents = conditions.map((condition, index): RuleContent => ({
    ...aRuleContent({ condition }),
    name: `Rule ${index}`,
  }));
  const { ports } = await checkedShop({
    engine: engineOver(writtenDown(shop.database, asked)),
    others: contents,
  });
  await shop.load('events', 'replace', events(), [{ id: 'amount', type: 'number' }]);
  asked.statements.length = 0;
  const rest = async () => ports.clock.pass(20_000);
  const { finished } = await startRecheck({ ...ports, rest }, SOMEONE, 'asked');
  expect(await finished).toMatchObject({ status: 'done', done: conditions.length });
  return { ...asked, statements: asked.statements.filter((text) => READS_DATA.test(text)) };
}

test('many rules of the same conditions ask of the data what one rule of all of them asks', async () => {
  const one = await askedIn([{ type: 'any', conditions: ORDINARY }]);
  const many = await askedIn(manyOf(ORDINARY));
  expect(one.answered.length).toBeGreaterThan(ORDINARY.length);
  expect(many.answered.length).toBe(one.answered.length);
  expect(many.statements.length).toBe(one.statements.length);
});

test('no condition is answered twice in a round, and no statement is asked twice', async () => {
  const { statements, answered } = await askedIn(manyOf([...ORDINARY, ...PRIVATE]));
  expect(twice(answered)).toEqual([]);
  expect(twice(statements)).toEqual([]);
});

function twice(all: readonly string[]): readonly string[] {
  return all.filter((one, index) => all.indexOf(one) !== index);
}
