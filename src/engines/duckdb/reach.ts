/** What becomes of the customers under a rule (SEMANTICS §5). */
import type { ReachRow } from '../../domain/preview/outcome.ts';
import type { ReachPlan } from '../../domain/preview/plan.ts';
import type { Condition } from '../../domain/segments/condition.ts';
import type { AudienceContext, AudienceEngine, Precision, ReachTable } from '../../service/ports.ts';
import { both, countOf } from './bits/bitset.ts';
import type { Bitset } from './bits/bitset.ts';
import { countByValue } from './bits/codes.ts';
import { askingSettled } from './bits/settled.ts';
import { selectOf } from './bits/of-bits.ts';
import { endingsUnder, peopleMeeting, reachedUnder, rowsUnder } from './bits/solved.ts';
import type { Database } from './database.ts';
import { scaledTo } from './sample.ts';

/** People by outcome, regime, basis and cap; with an estimate, scaled up from the sample so that they add up to all. */
export async function reachTable(
  database: Database,
  plan: ReachPlan,
  context: AudienceContext,
  wanted: Precision,
): Promise<ReachTable> {
  return await askingSettled(
    database,
    context,
    async (question) => {
      const customers = question.state.datasets.customers.rows;
      const rows = withTheRest(await rowsUnder(database, question, plan), question.size);
      if (question.schema === 'main') return { rows, customers, precision: 'exact', sampled: 1 };
      const sampled = question.size / Math.max(customers, 1);
      return { rows: scaledTo(customers, rows), customers, precision: 'estimate', sampled };
    },
    wanted,
  );
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
      const counts = countByValue(who, regimes);
      regimes.values.forEach(([id], code) => {
        const people = counts[code] ?? 0;
        if (people > 0) by_regime[String(id)] = (by_regime[String(id)] ?? 0) + people;
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
