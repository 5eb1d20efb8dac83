/** Finds the customers for whom leaves hold: kept ones at once, the others in one statement per way of joining. */
import { DuckDBBitValue } from '@duckdb/node-api';
import type { DuckDBValue } from '@duckdb/node-api';
import { column, select, table } from '../../../query/build.ts';
import { dialectOf, keptOf } from '../ask.ts';
import type { Asking } from '../ask.ts';
import type { Database } from '../database.ts';
import { CHANGES_NOW } from '../data-state.ts';
import { physical } from '../physical.ts';
import { printInto } from '../print.ts';
import { startDraft } from '../statement.ts';
import { capacityFor, fromBytes, nobody } from './bitset.ts';
import type { Bitset } from './bitset.ts';
import type { Leaf } from './formula.ts';

/** The data was changed between two parts of one question. */
export class DataMoved extends Error {}

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
      const kept = cache.get(key);
      if (kept === undefined) continue;
      found.set(key, kept);
      open.delete(key);
    }
    const others = [...open.keys()].flatMap((key) => cache.coming.get(key) ?? []);
    const mine = [...open.values()].filter(({ key }) => !cache.coming.has(key));
    const groups = Map.groupBy(mine, ({ joins }) => JSON.stringify(joins));
    for (const group of groups.values()) await bringing(group);
    await Promise.all(others);
  }

  async function bringing(group: readonly Leaf[]): Promise<void> {
    const arrival = find(database, asking, group).then((answers) => {
      for (const [index, { key }] of group.entries()) {
        const bits = answers[index] ?? nobody(sizeOf(asking));
        found.set(key, bits);
        open.delete(key);
        cache.put(key, bits);
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

async function find(database: Database, asking: Asking, leaves: readonly Leaf[]): Promise<readonly Bitset[]> {
  const { state, context } = asking;
  const size = sizeOf(asking);
  const draft = startDraft();
  const [first] = leaves;
  const row = column('c', 'rowid');
  const people = select({
    columns:
      leaves.length === 1
        ? { row }
        : Object.fromEntries([
            ['row', row],
            ...leaves.map(({ expression }, index) => [`leaf_${index}`, expression] as const),
          ]),
    from: table('customers', 'c'),
    joins: first?.joins ?? [],
    ...(leaves.length === 1 && first !== undefined ? { where: first.expression } : {}),
  });
  const dialect = dialectOf(database, { state, context }, 'exact', null);
  const text = printInto(physical(people, keptOf(state)), dialect, draft);
  const bits = leaves.map((_leaf, index) => {
    const filter = leaves.length === 1 ? '' : ` FILTER (WHERE leaf_${index})`;
    return `bitstring_agg("row", 0, ${capacityFor(size) - 1})${filter}`;
  });
  const [found = []] = await asking.run(
    draft.statement(`SELECT ${CHANGES_NOW}, ${bits.join(', ')} FROM (${text})`),
  );
  const [changes, ...answers] = found;
  if (Number(changes) !== state.changes) throw new DataMoved();
  return answers.map((answer) => bitsOf(answer, size));
}

/** DuckDB's row of bits: a byte that counts padding, of which whole words need none, then the bits. */
function bitsOf(answer: DuckDBValue, size: number): Bitset {
  return answer instanceof DuckDBBitValue ? fromBytes(answer.data.subarray(1), size) : nobody(size);
}

function sizeOf({ state }: Pick<Asking, 'state'>): number {
  return state.datasets.customers.rows;
}
