/** Whom several plans reach alike, from the sets of people that each reaches. */
import { DuckDBListValue, INTEGER, LIST } from '@duckdb/node-api';
import type { CustomerRow } from '../../domain/data/rows.ts';
import type { ReachPlan } from '../../domain/preview/plan.ts';
import type { AudienceContext, Overlap, OverlapPerson } from '../../service/ports.ts';
import type { Asking } from './asking.ts';
import { DataMoved } from './bits/interruptions.ts';
import { has } from './bits/bitset.ts';
import type { CodeColumn } from './bits/bitset.ts';
import { countOverlap, type OverlapCounts } from './bits/overlap-counts.ts';
import { askingSettled } from './bits/settled.ts';
import { reachedByEach } from './bits/solved.ts';
import { fromCell } from './cells.ts';
import { CHANGES_NOW } from './data-state.ts';
import type { Database } from './database.ts';
import { cancelled } from './errors.ts';
import { handleOf } from './person.ts';
import { columnsOf, quoted } from './tables.ts';

const FEWEST_PLANS = 2;

export async function overlapOf(
  database: Database,
  plans: readonly ReachPlan[],
  context: AudienceContext,
  page: { readonly people: number },
): Promise<Overlap> {
  return await askingSettled(database, context, async (asking) => {
    const customers = asking.state.datasets.customers.rows;
    const rest = async () => {
      await new Promise((resume) => setImmediate(resume));
      if (context.signal?.aborted) throw cancelled();
    };
    const sets = await reachedByEach(database, asking, plans, rest);
    const counts = await countOverlap(sets, customers, rest);
    const by_plans = byTimes(counts, plans.length);
    const places = mostReached(counts.times, leastTimes(by_plans, page.people), page.people);
    const plansOf = (place: number) => sets.flatMap((set, index) => (has(set, place) ? [index] : []));
    const found = await customersAt(asking, places);
    return {
      customers,
      pairs: plans.map((_, row) => [...counts.pairs.subarray(row * plans.length, (row + 1) * plans.length)]),
      by_plans,
      people: places.flatMap((place): readonly OverlapPerson[] => {
        const one = found.get(place);
        return one === undefined ? [] : [{ ...one, plans: plansOf(place) }];
      }),
    };
  });
}

function byTimes({ times }: OverlapCounts, most: number): readonly number[] {
  const people = new Float64Array(most + 1);
  for (let place = 0; place < times.length; place += 1) {
    const of = times[place] ?? 0;
    people[of] = (people[of] ?? 0) + 1;
  }
  return [...people];
}

/** The places of those who are in most sets, at least in so many; among equals in an order that says nothing of who they are. */
function mostReached(times: CodeColumn, least: number, limit: number): readonly number[] {
  const order = (a: number, b: number) => (times[b] ?? 0) - (times[a] ?? 0) || mixed(a) - mixed(b) || a - b;
  let kept: number[] = [];
  for (let place = 0; place < times.length; place += 1) {
    if ((times[place] ?? 0) < least) continue;
    kept.push(place);
    if (kept.length > limit * 64) kept = kept.toSorted(order).slice(0, limit);
  }
  return kept.toSorted(order).slice(0, limit);
}

/** In so many sets, or more, are as many people as are wanted; never under two. */
function leastTimes(by_plans: readonly number[], limit: number): number {
  let people = 0;
  for (let of = by_plans.length - 1; of > FEWEST_PLANS; of -= 1) {
    people += by_plans[of] ?? 0;
    if (people >= limit) return of;
  }
  return FEWEST_PLANS;
}

/** A number's bits well stirred: the same at each run. */
function mixed(place: number): number {
  let bits = Math.imul(place ^ 0x9e3779b9, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

async function customersAt(
  asking: Asking,
  places: readonly number[],
): Promise<ReadonlyMap<number, Omit<OverlapPerson, 'plans'>>> {
  if (places.length === 0) return new Map();
  const { state } = asking;
  const columns = columnsOf('customers', state.datasets.customers.fields);
  const names = columns.map(({ id }) => quoted(id)).join(', ');
  const rows = await asking.run({
    text: `SELECT ${CHANGES_NOW}, rowid, "$person", ${names} FROM customers WHERE rowid IN (SELECT unnest($1))`,
    values: [new DuckDBListValue([...places])],
    types: [LIST(INTEGER)],
  });
  if (rows.some(([changes]) => Number(changes) !== state.changes)) throw new DataMoved();
  return new Map(
    rows.map(([_changes, place, person, ...cells]) => {
      const entries = columns.map(
        ({ id, type }, index) => [id, fromCell(type, cells[index] ?? null)] as const,
      );
      const customer = Object.fromEntries(entries) as CustomerRow;
      const { customer_id } = customer;
      return [Number(place), { handle: handleOf(state, person), customer_id, customer }];
    }),
  );
}
