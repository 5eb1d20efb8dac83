/** Questions about conditions and plans answered by sets of people, on the state of the data that `asking` sees. */
import type { ReachPlan } from '../../../domain/preview/plan.ts';
import type { Condition } from '../../../domain/segments/condition.ts';
import type { Asking } from '../ask.ts';
import type { Database } from '../database.ts';
import { askLeaves } from './ask-leaves.ts';
import type { Bitset } from './bitset.ts';
import { leavesOf } from './choice.ts';
import { leavesIn, solve } from './formula.ts';
import { formulaOf } from './formulas.ts';
import type { FormulaContext } from './formulas.ts';
import { endingsOf, leavesOfReach, reachFormulas, regimeCodes } from './reach.ts';
import type { Ending, RegimeCodes } from './reach.ts';

/** The customers for whom each of the conditions holds; all are looked up together. */
export async function peopleMeeting(
  database: Database,
  asking: Asking,
  conditions: readonly Condition[],
): Promise<readonly Bitset[]> {
  const at = formulaContext(database, asking);
  const formulas = conditions.map((condition) => formulaOf(condition, at));
  const known = await askLeaves(database, asking, formulas.flatMap(leavesIn));
  return formulas.map((formula) => solve(formula, sizeOf(asking), known));
}

/** How each of the audience ends under a plan, and which regime everyone is of. */
export async function endingsUnder(
  database: Database,
  asking: Asking,
  plan: ReachPlan,
): Promise<{ readonly endings: readonly Ending[]; readonly regimes: RegimeCodes }> {
  const zones = await database.zones.zonesOf(asking.connection, asking.state, asking.context);
  const formulas = reachFormulas(plan, zones, formulaContext(database, asking));
  const known = await askLeaves(database, asking, leavesOfReach(formulas));
  const size = sizeOf(asking);
  return {
    endings: endingsOf(formulas, size, known),
    regimes: regimesOf(
      database,
      leavesOf(formulas.regime).map(({ key }) => key),
      () => regimeCodes(formulas.regime, size, known),
    ),
  };
}

/** Kept as long as the leaves it was made of are asked for. */
function regimesOf(database: Database, keys: readonly string[], make: () => RegimeCodes): RegimeCodes {
  const { leaves } = database;
  const key = keys.join(' ');
  const kept = leaves.regimes.get(key) ?? make();
  leaves.regimes.clear();
  leaves.regimes.set(key, kept);
  return kept;
}

function formulaContext({ leaves }: Database, { context, state }: Asking): FormulaContext {
  return { context, state, cache: leaves };
}

function sizeOf({ state }: Asking): number {
  return state.datasets.customers.rows;
}
