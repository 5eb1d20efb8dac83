/** What becomes of the customers under a rule (SEMANTICS §5). */
import { aggregate, column, compare, select, table, text } from '../../query/build.ts';
import type { Basis } from '../../domain/permission/permission.ts';
import { compileReach } from '../../domain/preview/compile.ts';
import type { Outcome, ReachRow } from '../../domain/preview/outcome.ts';
import type { ReachPlan } from '../../domain/preview/plan.ts';
import { compileCondition } from '../../domain/segments/compile.ts';
import type { Condition } from '../../domain/segments/condition.ts';
import type { AudienceContext, AudienceEngine, Precision, ReachTable } from '../../service/ports.ts';
import { asking, queryAmongMembers, queryOfMembers } from './ask.ts';
import type { Asking } from './ask.ts';
import { schemaOf } from './data-state.ts';
import type { Database } from './database.ts';
import { scaledTo } from './sample.ts';

/** The audience of a plan whose tables hold its audience only. */
const EVERYONE: Condition = { type: 'all', conditions: [] };
const ID = column('reach', 'customer_id');
const REACHED = compare(column('reach', 'outcome'), 'eq', text('reached'));

/** People by outcome, regime, basis and cap; with an estimate, scaled up from the sample so that they add up to all. */
export async function reachTable(
  database: Database,
  plan: ReachPlan,
  context: AudienceContext,
  wanted: Precision,
): Promise<ReachTable> {
  return await asking(
    database,
    context,
    async (question) => {
      const { state } = question;
      const customers = state.datasets.customers.rows;
      const precision = state.sampled < 1 ? wanted : 'exact';
      const matched = await matchedRows(question, plan, database, precision);
      const looked_at = precision === 'exact' ? customers : await everyone(question, database, precision);
      const rest = looked_at - matched.reduce((sum, { people }) => sum + people, 0);
      const notMatched: ReachRow = {
        outcome: 'not_matched',
        regime: '',
        basis: null,
        cap: null,
        people: rest,
      };
      const rows = rest === 0 ? matched : [notMatched, ...matched];
      if (precision === 'exact') return { rows, customers, precision, sampled: 1 };
      return {
        rows: scaledTo(customers, rows),
        customers,
        precision,
        sampled: looked_at / Math.max(customers, 1),
      };
    },
    wanted,
  );
}

/** Reached people for whom `uses` holds, and of them those for whom `lacks` holds. */
export async function reachEvidence(
  database: Database,
  plan: ReachPlan,
  context: AudienceContext,
  question: { readonly uses: Condition; readonly lacks: Condition },
): ReturnType<AudienceEngine['evidence']> {
  return await asking(database, context, async (asked) => {
    const { context: at } = asked;
    const zones = await database.zones.zonesOf(asked.connection, asked.state, at);
    const users = select({
      as: 'users',
      columns: { regime: column('reach', 'regime'), lacks: compileCondition(question.lacks, at) },
      from: compileReach({ ...plan, audience: EVERYONE }, at, zones),
      joins: [
        {
          kind: 'inner',
          relation: table('customers', 'c'),
          on: compare(column('c', 'customer_id'), 'eq', ID),
        },
      ],
      where: REACHED,
    });
    const regime = column('users', 'regime');
    const counted = select({
      columns: {
        regime,
        used: aggregate('count'),
        affected: aggregate('count', undefined, column('users', 'lacks')),
      },
      from: users,
      group_by: [regime],
    });
    const who = [plan.audience, question.uses];
    const found = await asked.run(queryAmongMembers(database, asked, who, counted));
    const sum = (index: number) => found.reduce((total, row) => total + Number(row[index]), 0);
    const affected = found.filter((row) => Number(row[2]) > 0).map((row) => [String(row[0]), Number(row[2])]);
    return { used: sum(1), affected: sum(2), by_regime: Object.fromEntries(affected) };
  });
}

/** Ids of all who would be reached, in code point order. */
export async function* reachedIds(
  database: Database,
  plan: ReachPlan,
  context: AudienceContext,
): AsyncIterable<readonly string[]> {
  const zones = await database.use(context.signal, (connection) =>
    database.zones.zonesOf(connection, database.state(), context),
  );
  const statement = () => {
    const state = database.state();
    const at = { ...context, schema: schemaOf(state) };
    const reach = compileReach({ ...plan, audience: EVERYONE }, at, zones);
    const id = column('person', 'customer_id');
    const people = {
      kind: 'inner',
      relation: table('customers', 'person'),
      on: compare(id, 'eq', ID),
    } as const;
    const ids = select({
      columns: { id },
      from: reach,
      joins: [people],
      where: REACHED,
      order_by: [{ by: id }],
    });
    return queryAmongMembers(database, { state, context: at }, [plan.audience], ids);
  };
  for await (const rows of database.stream(context.signal, statement)) yield rows.map(([id]) => String(id));
}

async function matchedRows(
  question: Asking,
  plan: ReachPlan,
  database: Database,
  precision: Precision,
): Promise<readonly ReachRow[]> {
  const { state, connection, context } = question;
  const zones = await database.zones.zonesOf(connection, state, context);
  const part = (name: string) => column('reach', name);
  const parts = { outcome: part('outcome'), regime: part('regime'), basis: part('basis'), cap: part('cap') };
  const counted = select({
    columns: { ...parts, people: aggregate('count') },
    from: compileReach({ ...plan, audience: EVERYONE }, context, zones),
    group_by: Object.values(parts),
    order_by: Object.values(parts).map((by) => ({ by })),
  });
  const found = await question.run(
    queryAmongMembers(database, question, [plan.audience], counted, precision),
  );
  return found.map(([outcome, regime, basis, cap, people]) => ({
    outcome: String(outcome) as Outcome,
    regime: String(regime),
    basis: basis === null ? null : (String(basis) as Basis),
    cap: cap === null ? null : String(cap),
    people: Number(people),
  }));
}

async function everyone(question: Asking, database: Database, precision: Precision): Promise<number> {
  const all = select({ columns: { people: aggregate('count') }, from: table('customers', 'c') });
  const [found] = await question.run(queryOfMembers(database, question, [], all, precision));
  return Number(found?.[0]);
}
