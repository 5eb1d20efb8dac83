/** Counting and listing the customers for whom a condition holds. */
import { aggregate, and, column, compare, select, table, text } from '../../query/build.ts';
import type { Condition } from '../../domain/segments/condition.ts';
import { compileCondition } from '../../domain/segments/compile.ts';
import type { AudienceContext, Count, Precision } from '../../service/ports.ts';
import { asking } from './ask.ts';
import type { Database } from './database.ts';
import { estimate } from './sample.ts';

const CUSTOMERS = table('customers', 'c');
const ID = column('c', 'customer_id');

/** How many customers meet the condition; an estimate from the sample where there is one and that is enough. */
export async function countMembers(
  database: Database,
  condition: Condition,
  context: AudienceContext,
  precision: Precision,
): Promise<Count> {
  return await asking(database, context, async ({ state, context: at, rows }) => {
    const of = state.datasets.customers.rows;
    const counting = select({ columns: { people: aggregate('count') }, from: CUSTOMERS });
    const meeting = { ...counting, where: compileCondition(condition, at) };
    const [met] = await rows(meeting, precision);
    if (precision === 'exact' || state.sampled === 1) return { count: Number(met?.[0]), of, precision: 'exact', margin: 0 };
    const [all] = await rows(counting, precision);
    return estimate(Number(met?.[0]), Number(all?.[0]), of);
  });
}

/** Ids after `after`, in code point order. */
export async function listMembers(
  database: Database,
  condition: Condition,
  context: AudienceContext,
  page: { readonly limit: number; readonly after: string | null },
): Promise<readonly string[]> {
  return await asking(database, context, async ({ context: at, rows }) => {
    const met = compileCondition(condition, at);
    const found = await rows(
      select({
        columns: { customer_id: ID },
        from: CUSTOMERS,
        where: page.after === null ? met : and(compare(ID, 'gt', text(page.after)), met),
        order_by: [{ by: ID }],
        limit: page.limit,
      }),
    );
    return found.map(([id]) => String(id));
  });
}
