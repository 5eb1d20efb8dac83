/** The people of a preview, in a random order that is the same at each run. */
import type { DuckDBValue } from '@duckdb/node-api';
import { column, compare, inList, select, table, texts } from '../../query/build.ts';
import { compileReach } from '../../domain/preview/compile.ts';
import type { Outcome } from '../../domain/preview/outcome.ts';
import type { Condition } from '../../domain/segments/condition.ts';
import type { ReachPlan } from '../../domain/preview/plan.ts';
import type { CustomerRow } from '../../domain/data/rows.ts';
import type { AudienceContext, PeoplePage, PreviewPerson } from '../../service/ports.ts';
import { asking, queryAmongMembers } from './ask.ts';
import type { Asking } from './ask.ts';
import { fromCell } from './cells.ts';
import type { Database } from './database.ts';
import { handleOf } from './person.ts';
import { columnsOf, quoted } from './tables.ts';

const EVERYONE: Condition = { type: 'all', conditions: [] };

/** People who end in one of `outcomes`, and how many there are in all. */
export async function previewPeople(
  database: Database,
  plan: ReachPlan,
  context: AudienceContext,
  page: { readonly outcomes: readonly Outcome[]; readonly limit: number; readonly offset: number },
): Promise<PeoplePage> {
  return await asking(database, context, async (question) => {
    const zones = await database.zones.zonesOf(question.connection, question.state, question.context);
    const unmatched = page.outcomes.includes('not_matched');
    const outcome = column('reach', 'outcome');
    const ending = select({
      columns: {
        person: column('order', '$person'),
        hash: column('order', '$hash'),
        outcome,
        regime: column('reach', 'regime'),
      },
      from: unmatched
        ? compileReach(plan, question.context, zones, 'everyone')
        : compileReach({ ...plan, audience: EVERYONE }, question.context, zones),
      joins: [
        {
          kind: 'inner',
          relation: table('customers', 'order'),
          on: compare(column('order', 'customer_id'), 'eq', column('reach', 'customer_id')),
        },
      ],
      where: inList(outcome, texts(page.outcomes)),
    });
    const who = unmatched ? [] : [plan.audience];
    const statement = queryAmongMembers(database, question, who, ending, 'exact', (text, draft) =>
      pageOf(draft.step(text), page),
    );
    const found = await question.run(statement);
    const total = Number(found[0]?.[0] ?? 0);
    const picked = found.filter(([, person]) => person !== null && person !== undefined);
    const customers = await customersOf(
      question,
      picked.map(([, person]) => Number(person)),
    );
    const people = picked.flatMap(([, person, outcome, regime]): readonly PreviewPerson[] => {
      const customer = customers.get(Number(person));
      if (customer === undefined) return [];
      const handle = handleOf(question.state, person);
      const { customer_id } = customer;
      return [{ handle, customer_id, outcome: String(outcome) as Outcome, regime: String(regime), customer }];
    });
    return { people, total };
  });
}

/** One page of a step and the total of all. */
function pageOf(
  step: string,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): string {
  const order = 'ORDER BY "hash", "person"';
  const page = `SELECT * FROM ${step} ${order} LIMIT ${Math.trunc(limit)} OFFSET ${Math.trunc(offset)}`;
  return `SELECT total, "person", outcome, regime
    FROM (SELECT count(*) AS total FROM ${step}) LEFT JOIN (${page}) ON true ${order}`;
}

async function customersOf(
  { state, connection }: Asking,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, CustomerRow>> {
  if (numbers.length === 0) return new Map();
  const columns = columnsOf('customers', state.datasets.customers.fields);
  const names = columns.map(({ id }) => quoted(id)).join(', ');
  const places = numbers.map((_, index) => `$${index + 1}`).join(', ');
  const found = await connection.runAndReadAll(
    `SELECT "$person", ${names} FROM customers WHERE "$person" IN (${places})`,
    [...numbers],
  );
  return new Map(
    found
      .getRows()
      .map(([person, ...cells]: DuckDBValue[]) => [
        Number(person),
        Object.fromEntries(
          columns.map(({ id, type }, index) => [id, fromCell(type, cells[index] ?? null)]),
        ) as CustomerRow,
      ]),
  );
}
