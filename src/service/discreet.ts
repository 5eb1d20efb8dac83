/**
 * The one place that counts pass which someone asks who may not list the people (DESIGN-LANGUAGE §12): where private data
 * decides, a condition that few people turn on is left aside, so that asking with and without it gives the same figures,
 * and a limit is held where many people tell it from the next, so that moving it step by step does too.
 */
import { DATASETS } from '../domain/data/rows.ts';
import {
  fewTurnOn,
  listsApart,
  ownAttributes,
  picksSingly,
  turnsOf,
  withoutLists,
} from '../domain/preview/few-turn.ts';
import type { ReachPlan } from '../domain/preview/plan.ts';
import type { ReadWith } from '../domain/preview/limits/event-limits.ts';
import { changeShown, FEWEST_SHOWN } from '../domain/preview/small-cells.ts';
import type { RuleContent } from '../domain/rules/rule.ts';
import type { Condition } from '../domain/segments/condition.ts';
import { inlineSegments } from '../domain/segments/inline-segments.ts';
import { momentOf } from '../domain/segments/moment.ts';
import { conditionAt } from '../domain/segments/transform.ts';
import { countingOnce, type Counting } from './count-once.ts';
import { TactError } from './errors.ts';
import { holdLimits } from './hold-limits.ts';
import { keepAnswers, keyOf } from './kept-answers.ts';
import type { Actor, AudienceContext, AudienceEngine, Ports } from './ports.ts';
import { mayCountFew, privateCondition, privateDecider } from './private-use.ts';
import { hourOf } from './questions.ts';
import { readCatalog } from './read-catalog.ts';

/** What is asked in the place of a condition. */
export interface Settled {
  readonly condition: Condition;
  /** How many conditions, or values of lists, were left aside, and limits held elsewhere: 0, and it is the condition itself. */
  readonly aside: number;
  /** How far figures may be from those of the condition itself, in people. */
  readonly margin: number;
}

/** What is asked in the place of a plan. */
export interface SettledPlan extends Omit<Settled, 'condition'> {
  readonly plan: ReachPlan;
}

/** Longer conditions are looked at with their lists as a whole. */
const MOST_TURNS = 200;

/** So many sets are held at a time, and others are heard in between. */
const TURNS_AT_ONCE = 16;

/** What is held and left aside may change each other; they are looked at so often, mostly twice. */
const MOST_ROUNDS = 6;

/** Conditions say nothing of what was sent. */
const ASKED_BY_CONDITIONS = DATASETS.filter((dataset) => dataset !== 'sends');

/** The same audiences are asked about again and again while someone works on them. */
const keepSettled = keepAnswers<Settled>(100);

type Settle = (condition: Condition, context: AudienceContext) => Promise<Settled>;

/** The same ports for whoever may list people; else with an engine that leaves aside what few turn on. */
export async function discreetly(ports: Ports, actor: Pick<Actor, 'role'>): Promise<Ports> {
  return mayCountFew(actor) ? ports : discreet(ports);
}

/** The ports with which questions are asked for whoever may not list people. */
export async function discreet(ports: Ports): Promise<Ports> {
  return { ...ports, engine: discreetEngine(ports.engine, await settler(ports)) };
}

/**
 * Leaves aside, of a condition by private data, what fewer than FEWEST_SHOWN people turn on. It looks at this hour's start,
 * so that the next minute brings neither other answers nor the same work again.
 */
export async function settler(ports: Ports): Promise<Settle> {
  const catalog = await readCatalog(ports);
  const isPrivate = privateCondition(catalog);
  const data = await keyOf(ports, ASKED_BY_CONDITIONS);
  const own = ownAttributes(catalog.attributes);
  const schema = await ports.engine.schema();
  const loaded = (await ports.engine.datasets()).map(({ loaded_at }) => Date.parse(loaded_at ?? ''));
  return async (condition, context) => {
    if (!isPrivate(condition, context.segments)) return { condition, ...NOTHING };
    const inlined = inlineSegments(condition, context.segments);
    const apart = listsApart(inlined);
    const written = turnsOf(apart).length > MOST_TURNS ? inlined : apart;
    const singly = picksSingly(written, own);
    const text = JSON.stringify(written);
    // Permission is the policy's; nothing else that conditions ask is.
    const policy = text.includes('"type":"consent"') ? context.policy : null;
    const as_of = hourOf(context.as_of, loaded);
    const at = { ...context, as_of };
    const key = JSON.stringify([data, as_of, context.time_zone, singly, policy, text]);
    const how = { singly, own, read: { moment: momentOf(at), schema } };
    const settled = await forAll(context, () =>
      keepSettled(ports.engine, key, () => settle(ports.engine, written, at, how)),
    );
    return settled.aside === 0 ? { condition, ...NOTHING } : settled;
  };
}

/** Whoever asked first may withdraw what others wait for too: then one of them asks again. */
async function forAll<T>({ signal }: AudienceContext, ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      const withdrawn = error instanceof TactError && error.kind === 'cancelled';
      if (!withdrawn || signal?.aborted === true) throw error;
    }
  }
}

type Meant = readonly [content: RuleContent, conditions: ReadonlyMap<string, Condition>];

/**
 * Tells the second of two reaches: of few people more or fewer, where private data decides either, only to whoever may
 * list them.
 */
export async function changeTeller(
  ports: Ports,
  actor: Pick<Actor, 'role'>,
): Promise<(before: number | null, after: number | null, ...meant: readonly Meant[]) => number | null> {
  if (mayCountFew(actor)) return (_before, after) => after;
  const isPrivate = privateDecider(await readCatalog(ports));
  return (before, after, ...meant) =>
    meant.some(([content, conditions]) => isPrivate(content, conditions))
      ? changeShown(before, after)
      : after;
}

const NOTHING = { aside: 0, margin: 0 } as const;

interface How {
  /** Whether people are picked singly. */
  readonly singly: boolean;
  /** The attributes that hardly two people share. */
  readonly own: ReadonlySet<string>;
  readonly read: ReadWith;
}

/** Limits first, so that what is left aside doesn't tell where between two places they were; then again beside what is left. */
async function settle(
  engine: AudienceEngine,
  root: Condition,
  context: AudienceContext,
  { singly, own, read }: How,
): Promise<Settled> {
  const counting = countingOnce(engine, context);
  const { lists, people, ...without } = withoutLists(root, own);
  let { condition } = without;
  let [aside, margin] = [lists, people];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const held = await holdLimits(condition, counting, read, own);
    const left = await leaveAside(held.condition, counting.counts, singly);
    aside += held.moved + left.aside;
    margin += held.margin + left.aside * FEWEST_SHOWN;
    if (left.condition === condition) break;
    ({ condition } = left);
  }
  return { condition, aside, margin };
}

/**
 * One after the other, because what few turn on beside another may be what many turn on without it. What nobody turns on
 * goes as well, so that it hides nothing else; it counts as left aside only where people are picked `singly`, because
 * there that nobody does tells of one of them.
 */
async function leaveAside(
  root: Condition,
  counts: Counting['counts'],
  singly: boolean,
): Promise<Pick<Settled, 'condition' | 'aside'>> {
  let condition = root;
  let [now = 0] = await counts([root]);
  let aside = 0;
  for (;;) {
    const few = await firstFew(counts, condition, now);
    if (few === null) return { condition, aside };
    if (singly || few.count !== now) aside += 1;
    condition = few.whole;
    now = few.count;
  }
}

/** The first stand-in that few of those who meet a condition `now` turn on, and how many meet it then. */
async function firstFew(
  counts: Counting['counts'],
  condition: Condition,
  now: number,
): Promise<{ readonly whole: Condition; readonly count: number } | null> {
  const turns = turnsOf(condition);
  for (let start = 0; start < turns.length; start += TURNS_AT_ONCE) {
    const some = turns.slice(start, start + TURNS_AT_ONCE);
    const then = await counts(some.map(({ whole }) => whole));
    const at = then.findIndex((count) => fewTurnOn(now, count));
    const few = some[at];
    const count = then[at];
    if (few !== undefined && count !== undefined) return { whole: few.whole, count };
  }
  return null;
}

/** Who matches is told apart from who is excluded, so the audience is settled by itself before both are together. */
async function settledBy(settled: Settle, plan: ReachPlan, context: AudienceContext): Promise<SettledPlan> {
  const audience = await settled(plan.audience, context);
  // Where nobody is excluded, the audience is the whole that was just looked at.
  if (plan.exclude.length === 0 && audience.aside === 0) return { plan, ...NOTHING };
  const whole = await settled(wholeOf({ ...plan, audience: audience.condition }), context);
  const [aside, margin] = [audience.aside + whole.aside, audience.margin + whole.margin];
  if (aside === 0) return { plan, ...NOTHING };
  const kept = { ...plan, audience: audience.condition };
  return { plan: whole.aside === 0 ? kept : partedFrom(kept, whole.condition), aside, margin };
}

function discreetEngine(engine: AudienceEngine, settled: Settle): AudienceEngine {
  const settledPlan = (plan: ReachPlan, context: AudienceContext) => settledBy(settled, plan, context);
  const guarded: AudienceEngine = {
    ...engine,
    count: async (condition, context, precision) => {
      const { condition: asked, aside, margin } = await settled(condition, context);
      const counted = await engine.count(asked, context, precision);
      if (aside === 0) return counted;
      return { ...counted, precision: 'estimate', margin: counted.margin + margin, aside };
    },
    reach: async (plan, context, precision) => {
      const { plan: asked, aside, margin } = await settledPlan(plan, context);
      const table = await engine.reach(asked, context, precision);
      return aside === 0 ? table : { ...table, precision: 'estimate', aside, margin_aside: margin };
    },
    people: async (plan, context, page) =>
      engine.people((await settledPlan(plan, context)).plan, context, page),
    evidence: async (plan, context, { uses, lacks }) => {
      // What goes over all live rules is longer than anyone writes, and nobody who asks chooses it.
      const small = async (condition: Condition) =>
        turnsOf(condition).length > MOST_TURNS ? condition : (await settled(condition, context)).condition;
      const { plan: asked } = await settledPlan(plan, context);
      return engine.evidence(asked, context, { uses: await small(uses), lacks: await small(lacks) });
    },
    overlap: async (plans, context, page) => {
      const asked = plans.map(async (plan) => (await settledPlan(plan, context)).plan);
      return engine.overlap(await Promise.all(asked), context, page);
    },
    contacts: async (question, context) => {
      const plans = question.plans.map(async ({ plan, segments }) => ({
        plan: (await settledPlan(plan, { ...context, segments })).plan,
        segments,
      }));
      return engine.contacts({ ...question, plans: await Promise.all(plans) }, context);
    },
  };
  settlers.set(guarded, settledPlan);
  return guarded;
}

/** Whoever is in the audience and not excluded, as one condition. */
function wholeOf({ audience, exclude }: ReachPlan): Condition {
  return {
    type: 'all',
    conditions: [audience, ...exclude.map((condition): Condition => ({ type: 'not', condition }))],
  };
}

function partedFrom(plan: ReachPlan, whole: Condition): ReachPlan {
  const at = (path: string, otherwise: Condition) => conditionAt(whole, path) ?? otherwise;
  return {
    ...plan,
    audience: at('conditions[0]', plan.audience),
    exclude: plan.exclude.map((condition, index) => at(`conditions[${index + 1}].condition`, condition)),
  };
}

const settlers = new WeakMap<
  AudienceEngine,
  (plan: ReachPlan, context: AudienceContext) => Promise<SettledPlan>
>();

/** What an engine asks in the place of a plan: the plan itself, but where it is a discreet one. */
export async function planAsked(
  { engine }: Pick<Ports, 'engine'>,
  plan: ReachPlan,
  context: AudienceContext,
): Promise<SettledPlan> {
  return (await settlers.get(engine)?.(plan, context)) ?? { plan, ...NOTHING };
}
