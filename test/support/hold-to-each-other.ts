/** Asks two engines the same questions; where they differ, finds the least case that shows it. */
import * as fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import type { AudienceContext, AudienceEngine } from '../../src/service/ports.ts';
import { loadWorld } from './load-world.ts';
import type { World } from './world.ts';

/** How many questions are under way at once. */
const BATCH = 6;

export interface Comparison<Q> {
  readonly world: World;
  readonly contextOf: (world: World) => AudienceContext;
  readonly questions: fc.Arbitrary<Q>;
  readonly seed: number;
  readonly times: number;
  /** Questions that ask less than this one. */
  readonly simpler: (question: Q) => readonly Q[];
  readonly ask: (engine: AudienceEngine, question: Q, context: AudienceContext) => Promise<unknown>;
  /** Opens the engine that is right by definition, and the one that is held to it; both empty. */
  readonly open: () => Promise<readonly [AudienceEngine, AudienceEngine]>;
}

/** Rejects with a case that can be pasted into a test when the engines answer any question differently. */
export async function holdToEachOther<Q>(comparison: Comparison<Q>): Promise<void> {
  const { world, contextOf, questions, seed, times, ask } = comparison;
  const differing = await withEngines(comparison, world, async (reference, engine) => {
    const context = contextOf(world);
    const differs = async (question: Q) =>
      !isDeepStrictEqual(await ask(engine, question, context), await ask(reference, question, context));
    const asked = fc.sample(questions, { seed, numRuns: times });
    for (let start = 0; start < asked.length; start += BATCH) {
      const batch = asked.slice(start, start + BATCH);
      const found = await Promise.all(batch.map(differs));
      if (found.includes(true)) return { question: await shrunk(comparison, differs) };
    }
    return null;
  });
  if (differing) throw new Error(await pasteable(comparison, differing.question));
}

async function withEngines<Q, T>(
  { open }: Comparison<Q>,
  world: World,
  work: (reference: AudienceEngine, engine: AudienceEngine) => Promise<T>,
): Promise<T> {
  const [reference, engine] = await open();
  try {
    await loadWorld(reference, world);
    await loadWorld(engine, world);
    return await work(reference, engine);
  } finally {
    await Promise.all([reference.close(), engine.close()]);
  }
}

async function shrunk<Q>(
  { questions, seed, times, simpler }: Comparison<Q>,
  differs: (question: Q) => Promise<boolean>,
): Promise<Q> {
  const agrees = fc.asyncProperty(questions, async (question) => !(await differs(question)));
  const { counterexample } = await fc.check(agrees, { seed, numRuns: times });
  if (!counterexample) throw new Error('The engines disagreed once, and agreed when asked again.');
  let [least] = counterexample;
  for (let next: Q | undefined = least; next !== undefined; next = await firstOf(simpler(least), differs))
    least = next;
  return least;
}

async function firstOf<Q>(
  questions: readonly Q[],
  differs: (question: Q) => Promise<boolean>,
): Promise<Q | undefined> {
  for (const question of questions) if (await differs(question)) return question;
  return undefined;
}

/** The case as TypeScript: the fewest rows of the world in which the engines still differ about the question. */
async function pasteable<Q>(comparison: Comparison<Q>, question: Q): Promise<string> {
  const { contextOf, ask, seed } = comparison;
  const answers = (world: World) =>
    withEngines(comparison, world, async (reference, engine) => ({
      right: await ask(reference, question, contextOf(world)),
      given: await ask(engine, question, contextOf(world)),
    }));
  const stillDiffers = async (world: World) => {
    try {
      const { right, given } = await answers(world);
      return !isDeepStrictEqual(right, given);
    } catch {
      // Without its last row an event or a property is unknown, and the question can't be asked.
      return false;
    }
  };
  const world = await leastWorld(comparison.world, stillDiffers);
  const { right, given } = await answers(world);
  return [
    `The engines disagree (seed ${seed}). The least case:`,
    `const world: World = ${JSON.stringify(world, null, 2)};`,
    `const question = ${JSON.stringify(question, null, 2)};`,
    `const right = ${JSON.stringify(right)};`,
    `const given = ${JSON.stringify(given)};`,
  ].join('\n');
}

async function leastWorld(world: World, differs: (world: World) => Promise<boolean>): Promise<World> {
  let least = world;
  for (const part of ['customers', 'event_log', 'consents', 'sends', 'suppressions'] as const) {
    for (let index = (least[part] ?? []).length - 1; index >= 0; index--) {
      const fewer: World = { ...least, [part]: least[part]?.toSpliced(index, 1) };
      if (await differs(fewer)) least = fewer;
    }
  }
  return least;
}
