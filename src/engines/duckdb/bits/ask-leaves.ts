/** Finds the customers for whom leaves hold: kept ones at once, the others in one statement per way of joining. */
import { DuckDBBitValue } from '@duckdb/node-api';
import type { DuckDBValue } from '@duckdb/node-api';
import { column, select, table } from '../../../query/build.ts';
import { dialectOf, keptOf } from '../ask.ts';
import type { Asking } from '../asking.ts';
import type { Database } from '../database.ts';
import { CHANGES_NOW } from '../data-state.ts';
import { cancelled } from '../errors.ts';
import { findLatest } from '../latest/columns.ts';
import { latestTest } from '../latest/lookup.ts';
import { physical } from '../physical.ts';
import { printInto } from '../print.ts';
import type { Dialect } from '../print.ts';
import { findBySends } from '../sends/columns.ts';
import { sendsTest } from '../sends/lookup.ts';
import { startDraft } from '../statement.ts';
import type { Draft } from '../statement.ts';
import { quoted } from '../tables.ts';
import { findByAttributes } from './attribute-columns.ts';
import { capacityFor, countOf, either, fromBytes, isWithin, nobody, putIn, without } from './bitset.ts';
import type { Bitset } from './bitset.ts';
import type { Leaf } from './formula.ts';
import { NotKept } from './interruptions.ts';
import { statementsOf } from './kept-statements.ts';
import { partOnly, partsFor } from './in-parts.ts';
import { inBits, sameData } from './of-bits.ts';
import { passing } from './said-leaf.ts';
import type { SaidTest } from './said-leaf.ts';
import type { ValueTest } from './value-leaf.ts';

/** People who are more than this part of everyone are not asked about alone. */
const MANY = 3;

/** Gives the answer of each of the leaves. Throws DataMoved when the data is not that of `asking.state` any more. */
export async function askLeaves(
  database: Database,
  asking: Asking,
  leaves: readonly Leaf[],
): Promise<(leaf: Leaf) => Bitset> {
  const { leaves: cache } = database;
  const found = new Map<string, Bitset>();
  const open = new Map(leaves.map((leaf) => [leaf.key, leaf]));
  while (open.size > 0) {
    for (const key of open.keys()) {
      const kept = cache.bits.get(key);
      if (kept === undefined) continue;
      found.set(key, kept);
      open.delete(key);
    }
    if (open.size > 0 && asking.kept_only) throw new NotKept();
    const others = [...open.keys()].flatMap((key) => cache.coming.get(key) ?? []);
    const mine = [...open.values()].filter(({ key }) => !cache.coming.has(key));
    const groups = Map.groupBy(mine, togetherWith);
    for (const group of groups.values()) await bringing(group);
    await unlessCancelled(Promise.all(others), asking.signal);
  }

  async function bringing(group: readonly Leaf[]): Promise<void> {
    const [first] = group;
    if (first === undefined) return;
    const search = searchFor(first)(database, asking, group);
    const arrival = search.then((answers) => {
      for (const [index, { key }] of group.entries()) {
        const bits = answers[index] ?? nobody(asking.size);
        found.set(key, bits);
        open.delete(key);
        cache.bits.put(key, bits);
      }
    });
    const settled = arrival.catch(() => {});
    for (const { key } of group) cache.coming.set(key, settled);
    try {
      await arrival;
    } finally {
      for (const { key } of group) cache.coming.delete(key);
    }
  }

  return ({ key }) => {
    const bits = found.get(key);
    if (bits === undefined) throw new RangeError('a leaf was not asked for');
    return bits;
  };
}

/** Waits for what another question does, no longer than this one is wanted. */
async function unlessCancelled(others: Promise<unknown>, signal: Asking['signal']): Promise<void> {
  if (signal === undefined) return void (await others);
  await new Promise<void>((resolve) => {
    const done = () => {
      signal.removeEventListener('abort', done);
      resolve();
    };
    signal.addEventListener('abort', done);
    void others.finally(done);
  });
  if (signal.aborted) throw cancelled();
}

/**
 * Leaves with the same key are answered together: what they need is read once. Those that need nothing but the customers
 * are asked one by one, so that each is a condition of a scan: as filters of one scan they took half as long again.
 */
function togetherWith({ key, said, value, joins }: Leaf): string {
  if (said === undefined && value === undefined && joins.length === 0) return key;
  return JSON.stringify([value?.column, said?.purpose, said?.channel, joins]);
}

type Search = (database: Database, asking: Asking, leaves: readonly Leaf[]) => Promise<readonly Bitset[]>;

/** How the leaves of a group are answered, by one of them. */
function searchFor({ said, value }: Leaf): Search {
  if (said !== undefined) return (database, asking, leaves) => findSaid(database, asking, leaves, said);
  if (value !== undefined) return (database, asking, leaves) => findValues(database, asking, leaves, value);
  return (database, asking, leaves) => find(database, asking, leaves);
}

/**
 * For whom of `among` a leaf holds that costs much for each person: only those are asked about who were not before. The
 * answer may name others too.
 */
export async function askAmong(
  database: Database,
  asking: Asking,
  leaf: Leaf,
  among: Bitset,
): Promise<Bitset> {
  const { leaves: cache } = database;
  const { size } = asking;
  const before = cache.partial.get(leaf.key) ?? { asked: nobody(size), held: nobody(size) };
  if (isWithin(among, before.asked)) return before.held;
  const rest = without(among, before.asked);
  if (cache.bits.get(leaf.key) !== undefined || countOf(rest) > size / MANY)
    return (await askLeaves(database, asking, [leaf]))(leaf);
  if (asking.kept_only) throw new NotKept();
  const [held = nobody(size)] = await find(database, asking, [leaf], rest);
  const after = { asked: either(before.asked, rest), held: either(before.held, held) };
  cache.partial.put(leaf.key, after);
  return after.held;
}

/** With `among` only these people are asked about. */
async function find(
  database: Database,
  asking: Asking,
  leaves: readonly Leaf[],
  among: Bitset | null = null,
): Promise<readonly Bitset[]> {
  const { state } = asking;
  const [{ joins } = { joins: [] }] = leaves;
  const [alone] = leaves.length === 1 ? leaves : [];
  if (alone !== undefined && joins.length === 0 && among === null) {
    const latest = latestTest(alone.expression, keptOf(state));
    if (latest !== null) return [await findLatest(database, asking, latest.place, latest.test)];
    const sends = sendsTest(alone.expression);
    const sent = sends && (await findBySends(database, asking, sends));
    if (sent !== null) return [sent];
    const found = await findByAttributes(database, asking, alone.expression);
    if (found !== null) return [found];
  }
  const dialect = dialectOf(database, asking);
  if (alone === undefined || among !== null) return await lookUp(asking, leaves, dialect, among);
  const parts = await partsFor(database, asking, dialect, alone.expression);
  const found = nobody(asking.size);
  for (let part = 0; part < parts; part += 1) {
    if (asking.signal?.aborted) throw cancelled();
    const [some] = await lookUp(asking, leaves, partOnly(dialect, part, parts), null);
    if (some !== undefined) putIn(found, some);
  }
  return [found];
}

async function lookUp(
  asking: Asking,
  leaves: readonly Leaf[],
  dialect: Dialect,
  among: Bitset | null,
): Promise<readonly Bitset[]> {
  const { size } = asking;
  const draft = startDraft();
  const [{ joins } = { joins: [] }] = leaves;
  const row = column('c', 'rowid');
  const [alone] = leaves.length === 1 ? leaves : [];
  const tests = leaves.map(({ expression }, index) => [`leaf_${index}`, expression] as const);
  const people = select({
    columns: alone === undefined ? { row, ...Object.fromEntries(tests) } : { row },
    from: table('customers', 'c'),
    joins,
    ...(alone === undefined ? {} : { where: alone.expression }),
  });
  const text = printInto(physical(people), amongOnly(dialect, draft, among), draft);
  const bits = `bitstring_agg("row", 0, ${capacityFor(size) - 1})`;
  const each = leaves.map((_leaf, index) =>
    alone === undefined ? `${bits} FILTER (WHERE leaf_${index})` : bits,
  );
  const asked = draft.statement(`SELECT ${CHANGES_NOW}, ${each.join(', ')} FROM (${text})`);
  const [answers = []] = await sameData(asking, asked);
  return answers.map((answer) => bitsOf(answer, size));
}

/** Tables of customers that hold only some of them. */
function amongOnly(dialect: Dialect, draft: Draft, among: Bitset | null): Dialect {
  if (among === null) return dialect;
  const some = `(SELECT *, rowid FROM ${dialect.table('customers')} WHERE ${inBits(among, draft)})`;
  return { ...dialect, table: (name) => (name === 'customers' ? some : dialect.table(name)) };
}

/** Leaves about the latest statements of one purpose and channel. */
async function findSaid(
  database: Database,
  asking: Asking,
  leaves: readonly Leaf[],
  { purpose, channel }: SaidTest,
): Promise<readonly Bitset[]> {
  const read = await statementsOf(database.leaves, asking, purpose, channel);
  return leaves.map(({ said }) =>
    said === undefined ? nobody(asking.size) : passing(said, read, database.leaves),
  );
}

/** Leaves about one text with few values. */
async function findValues(
  { leaves: cache, state: now }: Database,
  asking: Asking,
  leaves: readonly Leaf[],
  { column: name }: ValueTest,
): Promise<readonly Bitset[]> {
  const { state, schema, size } = asking;
  const key = JSON.stringify([schema, cache.numberOf(state.datasets.customers), name]);
  let people = cache.values.get(key);
  if (people === undefined) {
    const of = quoted(name);
    const bits = `bitstring_agg(rowid, 0, ${capacityFor(size) - 1})`;
    const rows = await sameData(asking, {
      text: `SELECT ${CHANGES_NOW}, ${of}, ${bits} FROM ${schema}.customers WHERE ${of} IS NOT NULL GROUP BY ${of}`,
      values: [],
      types: [],
    });
    people = new Map(rows.map(([text, found = null]) => [String(text), bitsOf(found, size)]));
    if (now().datasets.customers === state.datasets.customers) cache.values.put(key, people);
  }
  const each = [...people];
  return leaves.map(({ value }) =>
    each
      .filter(([text]) => text !== null && value?.holds(text) === true)
      .map(([, who]) => who)
      .reduce(either, nobody(size)),
  );
}

/** DuckDB's row of bits: a byte that counts padding, of which whole words need none, then the bits. */
export function bitsOf(answer: DuckDBValue, size: number): Bitset {
  return answer instanceof DuckDBBitValue ? fromBytes(answer.data.subarray(1), size) : nobody(size);
}
