/** Counting and listing the customers for whom a condition holds. */
import type { Condition } from '../../domain/segments/condition.ts';
import type { AudienceContext, Count, Precision } from '../../service/ports.ts';
import { VARCHAR } from '@duckdb/node-api';
import type { Asking } from './asking.ts';
import { countOf, nobody, placesIn } from './bits/bitset.ts';
import type { Bitset } from './bits/bitset.ts';
import { sameData, selectOf } from './bits/of-bits.ts';
import { askingSettled } from './bits/settled.ts';
import { peopleMeeting } from './bits/solved.ts';
import { CHANGES_NOW } from './data-state.ts';
import type { Database } from './database.ts';
import { estimate } from './sample.ts';

/** How many customers meet the condition; an estimate from the sample where there is one and that is enough. */
export async function countMembers(
  database: Database,
  condition: Condition,
  context: AudienceContext,
  precision: Precision,
): Promise<Count> {
  return await askingSettled(
    database,
    context,
    async (question) => {
      const [met = nobody(question.size)] = await peopleMeeting(database, question, [condition]);
      const of = question.state.datasets.customers.rows;
      if (question.schema === 'main') return { count: countOf(met), of, precision: 'exact', margin: 0 };
      return estimate(countOf(met), question.size, of);
    },
    precision,
  );
}

/** Ids after `after`, in code point order. */
export async function listMembers(
  database: Database,
  condition: Condition,
  context: AudienceContext,
  page: { readonly limit: number; readonly after: string | null },
): Promise<readonly string[]> {
  return await askingSettled(database, context, async (question) => {
    const [met] = await peopleMeeting(database, question, [condition]);
    if (met === undefined || page.limit < 1) return [];
    const stretch = stretchOf(met, await placeAfter(question, page.after), page.limit);
    if (stretch === null) return [];
    const found = await sameData(
      question,
      selectOf(met, ['customer_id'], `AND rowid BETWEEN ${stretch.first} AND ${stretch.last} ORDER BY rowid`),
    );
    return found.map(([id]) => String(id));
  });
}

/** Customers are stored in the order of their ids: how many are up to this one. */
async function placeAfter(question: Asking, id: string | null): Promise<number> {
  if (id === null) return 0;
  const upTo = `SELECT ${CHANGES_NOW}, count(*) FROM customers WHERE customer_id <= $1`;
  const [found = []] = await sameData(question, { text: upTo, values: [id], types: [VARCHAR] });
  return Number(found[0]);
}

/** The first and the last place of so many people of a set; null when nobody is left. */
function stretchOf(
  met: Bitset,
  from: number,
  limit: number,
): { readonly first: number; readonly last: number } | null {
  let first: number | null = null;
  let last = from;
  let left = limit;
  for (const place of placesIn(met, from)) {
    first ??= place;
    last = place;
    left -= 1;
    if (left === 0) break;
  }
  return first === null ? null : { first, last };
}
