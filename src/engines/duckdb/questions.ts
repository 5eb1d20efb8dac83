/** Counting and listing the customers for whom a condition holds. */
import { aggregate, column, compare, select, table, text } from '../../query/build.ts';
import type { Condition } from '../../domain/segments/condition.ts';
import type { AudienceContext, Count, Precision } from '../../service/ports.ts';
import { asking, queryOfMembers } from './ask.ts';
import { countOf } from './bits/bitset.ts';
import { askingSettled } from './bits/settled.ts';
import { peopleMeeting } from './bits/solved.ts';
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
  if (precision === 'exact' || database.state().sampled === 1) {
    return await askingSettled(database, context, async (question) => {
      const [met] = await peopleMeeting(database, question, [condition]);
      const of = question.state.datasets.customers.rows;
      return { count: met === undefined ? 0 : countOf(met), of, precision: 'exact', margin: 0 };
    });
  }
  return await asking(
    database,
    context,
    async (question) => {
      const of = question.state.datasets.customers.rows;
      const counting = select({ columns: { people: aggregate('count') }, from: CUSTOMERS });
      const [met] = await question.run(queryOfMembers(database, question, [condition], counting, precision));
      const [all] = await question.run(queryOfMembers(database, question, [], counting, precision));
      return estimate(Number(met?.[0]), Number(all?.[0]), of);
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
  return await asking(database, context, async (question) => {
    const ids = select({
      columns: { customer_id: ID },
      from: CUSTOMERS,
      order_by: [{ by: ID }],
      limit: page.limit,
      ...(page.after === null ? {} : { where: compare(ID, 'gt', text(page.after)) }),
    });
    const found = await question.run(queryOfMembers(database, question, [condition], ids));
    return found.map(([id]) => String(id));
  });
}
