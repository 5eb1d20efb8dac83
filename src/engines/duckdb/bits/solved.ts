/** Questions about conditions and plans answered by sets of people, on the state of the data that `asking` sees. */
import type { ReachRow } from '../../../domain/preview/outcome.ts';
import type { ReachPlan } from '../../../domain/preview/plan.ts';
import type { Condition } from '../../../domain/segments/condition.ts';
import type { Asking } from '../asking.ts';
import type { Database } from '../database.ts';
import { askAmong, askLeaves } from './ask-leaves.ts';
import { both, without } from './bitset.ts';
import type { Bitset } from './bitset.ts';
import { codesOf } from './codes.ts';
import type { Codes } from './coded.ts';
import { leavesIn, leavesOf, NO_ONE, not } from './formula.ts';
import type { Known, Leaf } from './formula.ts';
import { knownFrom } from './known.ts';
import { formulaOf } from './formulas.ts';
import type { FormulaContext } from './formulas.ts';
import {
  endingsOf,
  groupFormulas,
  keptBy,
  leavesOfReach,
  openTo,
  reachFormulas,
  wayFormulas,
  wayOf,
} from './reach.ts';
import type { Ending, Kept, ReachFormulas } from './reach.ts';
import { setsOf, solve } from './solve.ts';
import { tableOf } from './table.ts';
import { all, people, together } from './together.ts';

/** The customers for whom each of the conditions holds; all are looked up together. */
export async function peopleMeeting(
  database: Database,
  asking: Asking,
  conditions: readonly Condition[],
): Promise<readonly Bitset[]> {
  const at = formulaContext(database, asking);
  const formulas = conditions.map((condition) => formulaOf(condition, at));
  const known = await knownOf(database, asking, formulas.flatMap(leavesIn));
  return formulas.map((formula) => solve(formula, known));
}

/** How each of the audience ends under a plan, and which regime everyone is of. */
export async function endingsUnder(
  database: Database,
  asking: Asking,
  plan: ReachPlan,
): Promise<{ readonly endings: readonly Ending[]; readonly regimes: Codes }> {
  const { formulas, known, who, heldOut } = await prepared(database, asking, plan);
  return {
    endings: endingsOf(formulas, known, who, heldOut),
    regimes: codesOf([formulas.regime], known, database.leaves),
  };
}

/** How many of the audience end how. */
export async function rowsUnder(
  database: Database,
  asking: Asking,
  plan: ReachPlan,
): Promise<readonly ReachRow[]> {
  const { formulas, known, who, heldOut } = await prepared(database, asking, plan);
  return tableOf(formulas, known, who, heldOut, database.leaves);
}

/** Everyone whom a plan reaches. */
export async function reachedUnder(database: Database, asking: Asking, plan: ReachPlan): Promise<Bitset> {
  return await reachedOf(database, asking, plan, await openUnder(database, asking, plan));
}

/**
 * Everyone whom each of the plans reaches, one plan after another. What plans have in common is found once. `rest` lets
 * other work through, and throws when they are no longer wanted.
 */
export async function reachedByEach(
  database: Database,
  asking: Asking,
  plans: readonly ReachPlan[],
  rest: () => Promise<void>,
): Promise<readonly Bitset[]> {
  const ways = new Map<string, Bitset>();
  const sets: Bitset[] = [];
  for (const plan of plans) {
    await rest();
    const way = wayOf(plan);
    const open = ways.get(way) ?? (await openUnder(database, asking, plan));
    ways.set(way, open);
    sets.push(await reachedOf(database, asking, plan, open));
  }
  return sets;
}

/** Everyone whom a plan would reach if these people were its audience. */
export async function reachedAmong(
  database: Database,
  asking: Asking,
  plan: ReachPlan,
  audience: Bitset,
): Promise<Bitset> {
  return await reachedOf(database, asking, plan, await openUnder(database, asking, plan), audience);
}

/** Who matches and is not excluded, by whether they are held out. */
export async function groupsUnder(
  database: Database,
  asking: Asking,
  plan: ReachPlan,
): Promise<{ readonly offered: Bitset; readonly held_out: Bitset }> {
  const formulas = groupFormulas(plan, formulaContext(database, asking));
  const known = await knownOf(database, asking, [formulas.audience, formulas.excluded].flatMap(leavesIn));
  const who = keptBy(formulas, known);
  const heldOut = await heldOutOf(database, asking, formulas, who);
  return { offered: without(who.kept, heldOut), held_out: both(who.kept, heldOut) };
}

/** Whoever would be reached if a plan was for everyone and held nobody out. */
async function openUnder(database: Database, asking: Asking, plan: ReachPlan): Promise<Bitset> {
  const zones = await database.zones.zonesOf(asking.connection, asking.state, asking.context);
  const formulas = wayFormulas(plan, zones, formulaContext(database, asking));
  const known = await knownOf(database, asking, [formulas.reason, formulas.held].flatMap(leavesOf));
  return openTo(formulas, known);
}

/** Whom of those whom it is open to a plan reaches. With `audience` these people are meant in place of the plan's. */
async function reachedOf(
  database: Database,
  asking: Asking,
  plan: ReachPlan,
  open: Bitset,
  audience?: Bitset,
): Promise<Bitset> {
  const formulas = groupFormulas(plan, formulaContext(database, asking));
  const { excluded, holdout } = formulas;
  const asked = audience === undefined ? [formulas.audience, excluded] : [excluded];
  const known = await knownOf(database, asking, asked.flatMap(leavesIn));
  const meant = audience === undefined ? setsOf(formulas.audience, known) : people(audience);
  const offered = together(all(meant, people(open), setsOf(not(excluded), known)), asking.size);
  if (holdout === NO_ONE) return offered;
  return without(offered, await heldOutOf(database, asking, formulas, { kept: offered }));
}

/** All that a plan asks, looked up together. */
async function prepared(database: Database, asking: Asking, plan: ReachPlan) {
  const zones = await database.zones.zonesOf(asking.connection, asking.state, asking.context);
  const formulas = reachFormulas(plan, zones, formulaContext(database, asking));
  const known = await knownOf(database, asking, leavesOfReach(formulas));
  const who = keptBy(formulas, known);
  return { formulas, known, who, heldOut: await heldOutOf(database, asking, formulas, who) };
}

/** Those of the kept whom the holdout takes; others may be named too. */
async function heldOutOf(
  database: Database,
  asking: Asking,
  { holdout }: Pick<ReachFormulas, 'holdout'>,
  { kept }: Pick<Kept, 'kept'>,
): Promise<Bitset> {
  return holdout.kind === 'leaf'
    ? await askAmong(database, asking, holdout, kept)
    : solve(holdout, await knownOf(database, asking, leavesIn(holdout)));
}

function formulaContext({ leaves }: Database, { context, state, schema }: Asking): FormulaContext {
  return { context, state, schema, cache: leaves };
}

async function knownOf(database: Database, asking: Asking, leaves: readonly Leaf[]): Promise<Known> {
  const answers = await askLeaves(database, asking, leaves);
  return knownFrom(asking.size, answers, database.leaves);
}
