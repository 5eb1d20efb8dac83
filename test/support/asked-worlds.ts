/**
 * The worlds in which engines are held to each other, and what is asked in them. The seed is fixed; TACT_AGREEMENT_SEED
 * asks other questions, TACT_AGREEMENT_CASES asks more (npm run test:agreement).
 */
import * as fc from 'fast-check';
import type { CustomerRow } from '../../src/domain/data/rows.ts';
import type { ReachPlan } from '../../src/domain/preview/plan.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';
import type { AudienceContext } from '../../src/service/ports.ts';
import { EVERYONE } from './a-plan.ts';
import { arbitraryCondition } from './conditions.ts';
import { arbitraryPlan } from './plans.ts';
import { SETTINGS } from './settings.ts';
import { CHANNELS, PURPOSES } from './values.ts';
import { contextOf, type World } from './world.ts';
import { arbitraryWorld } from './worlds.ts';

const SEED = Number(process.env['TACT_AGREEMENT_SEED'] ?? 20_261_124);
const CASES = Number(process.env['TACT_AGREEMENT_CASES'] ?? 3_300);
export const CONDITIONS_PER_WORLD = 150;
export const PLANS_PER_WORLD = 15;
const WORLDS = Math.ceil(CASES / (CONDITIONS_PER_WORLD + PLANS_PER_WORLD));

const ZONES = [
  'Pacific/Auckland',
  'America/Los_Angeles',
  'Asia/Kathmandu',
  'Europe/Berlin',
  'Nowhere/At_All',
  null,
];

/** A world, what questions about it are asked under, and the seed of its questions. */
export interface AskedWorld {
  readonly title: string;
  readonly world: World;
  readonly context: AudienceContext;
  readonly seed: number;
}

/** What is asked of the people of a plan; with `uses` also of those of them who meet it. */
export interface PlanQuestion {
  readonly plan: ReachPlan;
  readonly uses: Condition | null;
}

/** The worlds of this run: every odd moment in turn, and every second one with nothing dated after it. */
export function askedWorlds(): readonly AskedWorld[] {
  return Array.from({ length: WORLDS }, (_, index): AskedWorld => {
    const setting = SETTINGS.slice(index % SETTINGS.length).slice(0, 1);
    const seed = SEED + index;
    const [drawn] = fc.sample(arbitraryWorld(setting).map(zoned), { seed, numRuns: 1 });
    if (drawn === undefined) throw new Error('no world');
    const world = index % 2 === 0 ? drawn : ofThePast(drawn);
    const title = `world ${index + 1}, seed ${seed}, ${world.time_zone}`;
    return { title, world, seed, context: zonedContextOf(world) };
  });
}

/** What questions about such a world are asked under: customers have a zone of their own. */
export function zonedContextOf(world: World): AudienceContext {
  const { schema: _, ...context } = contextOf(world);
  return { ...context, time_zone_attribute: 'zone' };
}

/** Conditions as people build them: several that must all hold are the most usual. */
export function arbitraryQuestion(world: World): fc.Arbitrary<Condition> {
  const several = fc
    .array(arbitraryCondition(world), { minLength: 2, maxLength: 5 })
    .map((conditions): Condition => ({ type: 'all', conditions }));
  return fc.oneof({ weight: 3, arbitrary: arbitraryCondition(world) }, { weight: 1, arbitrary: several });
}

/** Rules as people build them, and now and then everyone under each purpose and channel. */
export function arbitraryPlanQuestion(world: World): fc.Arbitrary<PlanQuestion> {
  const everyone = fc.record<Partial<ReachPlan>>({
    audience: fc.constant(EVERYONE),
    exclude: fc.constant([]),
    purpose: fc.constantFrom(...PURPOSES),
    channel: fc.constantFrom(...CHANNELS),
    holdout_percent: fc.constant(0),
  });
  return fc
    .record({
      plan: arbitraryPlan(world),
      changes: fc.oneof(
        { weight: 4, arbitrary: fc.constant<Partial<ReachPlan>>({}) },
        { weight: 1, arbitrary: everyone },
      ),
      uses: fc.oneof(fc.constant(null), arbitraryCondition(world)),
    })
    .map(({ plan, changes, uses }) => ({ plan: { ...plan, ...changes }, uses }));
}

/** The world with a time zone for its customers, some of whom have none, or none that there is. */
function zoned(world: World): World {
  const customers = world.customers.map((customer, index): CustomerRow => ({
    ...customer,
    zone: ZONES[index % ZONES.length] ?? null,
  }));
  return { ...world, attributes: [...world.attributes, { id: 'zone', type: 'text' }], customers };
}

/** The world with nothing dated after the moment it is asked about, as data usually is. */
function ofThePast(world: World): World {
  const past = (instant: string) => (instant > world.as_of ? world.as_of : instant);
  return {
    ...world,
    event_log: world.event_log.map((row) => ({ ...row, occurred_at: past(row.occurred_at) })),
    consents: world.consents.map((row) => ({ ...row, captured_at: past(row.captured_at) })),
  };
}
