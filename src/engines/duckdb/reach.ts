/** What becomes of the customers under a rule (SEMANTICS §5). */
import { aggregate, column, select, table } from '../../query/build.ts';
import type { Basis } from '../../domain/permission/permission.ts';
import { compileReach } from '../../domain/preview/compile.ts';
import type { Outcome, ReachRow } from '../../domain/preview/outcome.ts';
import type { ReachPlan } from '../../domain/preview/plan.ts';
import type { Condition } from '../../domain/segments/condition.ts';
import type { AudienceContext, AudienceEngine, Precision, ReachTable } from '../../service/ports.ts';
import { asking, queryAmongMembers, queryOfMembers } from './ask.ts';
import type { Asking } from './ask.ts';
import { both, countByCode, countOf } from './bits/bitset.ts';
import type { Bitset } from './bits/bitset.ts';
import { rowsOf } from './bits/reach.ts';
import { askingSettled } from './bits/settled.ts';
import { selectOf } from './bits/of-bits.ts';
import { endingsUnder, peopleMeeting, reachedUnder } from './bits/solved.ts';
import type { Database } from './database.ts';
import { scaledTo } from './sample.ts';

/** The audience of a plan whose tables hold its audience only. */
const EVERYONE: Condition = { type: 'all', conditions: [] };

/** People by outcome, regime, basis and cap; with an estimate, scaled up from the sample so that they add up to all. */
export async function reachTable(
  database: Database,
  plan: ReachPlan,
  context: AudienceContext,
  wanted: Precision,
): Promise<ReachTable> {
  if (wanted === 'exact' || database.state().sampled === 1)
    return await askingSettled(database, context, (question) => exactTable(database, question, plan));
  return await asking(
    database,
    context,
    async (question) => {
      const { state } = question;
      const customers = state.datasets.customers.rows;
      const matched = await matchedRows(question, plan, database);
      const looked_at = await everyone(question, database);
      return {
        rows: scaledTo(customers, withTheRest(matched, looked_at)),
        customers,
        precision: 'estimate',
        sampled: looked_at / Math.max(customers, 1),
      };
    },
    wanted,
  );
}

async function exactTable(database: Database, question: Asking, plan: ReachPlan): Promise<ReachTable> {
  const customers = question.state.datasets.customers.rows;
  const { endings, regimes } = await endingsUnder(database, question, plan);
  const rows = withTheRest(rowsOf(endings, regimes), customers);
  return { rows, customers, precision: 'exact', sampled: 1 };
}

/** Whoever is in no row was not matched. */
function withTheRest(matched: readonly ReachRow[], of: number): readonly ReachRow[] {
  const people = of - matched.reduce((sum, row) => sum + row.people, 0);
  if (people === 0) return matched;
  return [{ outcome: 'not_matched', regime: '', basis: null, cap: null, people }, ...matched];
}

/** Reached people for whom `uses` holds, and of them those for whom `lacks` holds. */
export async function reachEvidence(
  database: Database,
  plan: ReachPlan,
  context: AudienceContext,
  question: { readonly uses: Condition; readonly lacks: Condition },
): ReturnType<AudienceEngine['evidence']> {
  return await askingSettled(database, context, async (asked) => {
    const { endings, regimes } = await endingsUnder(database, asked, plan);
    const [uses, lacks] = await peopleMeeting(database, asked, [question.uses, question.lacks]);
    const reached = endings.filter(({ outcome }) => outcome === 'reached').map(({ who }) => who);
    const users = reached.map((who) => (uses === undefined ? who : both(who, uses)));
    const affected = users.map((who) => (lacks === undefined ? who : both(who, lacks)));
    const by_regime: { [regime: string]: number } = {};
    for (const who of affected) {
      const counts = countByCode(who, regimes.codes);
      regimes.ids.forEach((id, code) => {
        const people = counts[code] ?? 0;
        if (people > 0) by_regime[id] = (by_regime[id] ?? 0) + people;
      });
    }
    const total = (sets: readonly Bitset[]) => sets.reduce((sum, who) => sum + countOf(who), 0);
    return { used: total(users), affected: total(affected), by_regime };
  });
}

/** Ids of all who would be reached, in code point order. */
export async function* reachedIds(
  database: Database,
  plan: ReachPlan,
  context: AudienceContext,
): AsyncIterable<readonly string[]> {
  for (;;) {
    const { changes, who } = await askingSettled(database, context, async (question) => ({
      changes: question.state.changes,
      who: await reachedUnder(database, question, plan),
    }));
    // Customers are stored in the order of their ids, and a statement sees one state of the data.
    let first = true;
    let moved = false;
    for await (const rows of database.stream(context.signal, () => selectOf(who, ['customer_id']))) {
      moved = first && Number(rows[0]?.[0]) !== changes;
      if (moved) break;
      first = false;
      yield rows.map(([, id]) => String(id));
    }
    if (!moved) return;
    await database.settled();
  }
}

async function matchedRows(
  question: Asking,
  plan: ReachPlan,
  database: Database,
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
    queryAmongMembers(database, question, [plan.audience], counted, 'estimate'),
  );
  return found.map(([outcome, regime, basis, cap, people]) => ({
    outcome: String(outcome) as Outcome,
    regime: String(regime),
    basis: basis === null ? null : (String(basis) as Basis),
    cap: cap === null ? null : String(cap),
    people: Number(people),
  }));
}

async function everyone(question: Asking, database: Database): Promise<number> {
  const all = select({ columns: { people: aggregate('count') }, from: table('customers', 'c') });
  const [found] = await question.run(queryOfMembers(database, question, [], all, 'estimate'));
  return Number(found?.[0]);
}
