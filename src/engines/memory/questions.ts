/** Answering questions by asking each person: the reference that other engines are held to. */
import { hashBucket } from '../../domain/preview/holdout.ts';
import type { Person } from '../../domain/data/rows.ts';
import { prepareOutcome } from '../../domain/preview/outcome-of.ts';
import type { ReachPlan } from '../../domain/preview/plan.ts';
import type { Condition } from '../../domain/segments/condition.ts';
import type { EvaluationContext } from '../../domain/segments/context.ts';
import { predicate } from '../../domain/segments/evaluate.ts';
import { TactError } from '../../service/errors.ts';
import type { AudienceContext, AudienceEngine, PeoplePage, ReachTable } from '../../service/ports.ts';
import { byCodePoint, type MemoryData } from './data.ts';

const CHUNK = 2_000;
const SHUFFLE = 2 ** 31;

/** Lets other work through between chunks; the host knows how. */
export type Pause = () => Promise<void>;

export function contextIn(data: MemoryData, context: AudienceContext): EvaluationContext {
  return { ...context, schema: data.schema };
}

/** Everyone for whom `test` gives something other than null, in the order of ids; stops when cancelled. */
export async function sift<T>(
  data: MemoryData,
  context: AudienceContext,
  pause: Pause,
  test: (person: Person, index: number) => T | null,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (let start = 0; start < data.people.length; start += CHUNK) {
    if (context.signal?.aborted) throw new TactError('cancelled', 'This question is no longer wanted.');
    if (start > 0) await pause();
    for (const [offset, person] of data.people.slice(start, start + CHUNK).entries()) {
      const result = test(person, start + offset);
      if (result !== null) found.push(result);
    }
  }
  return found;
}

export async function membersIn(
  data: MemoryData,
  condition: Condition,
  context: AudienceContext,
  pause: Pause,
): Promise<readonly string[]> {
  const holds = predicate(condition, contextIn(data, context));
  return sift(data, context, pause, (person) => (holds(person) ? person.customer.customer_id : null));
}

export async function reachIn(
  data: MemoryData,
  plan: ReachPlan,
  context: AudienceContext,
  pause: Pause,
): Promise<ReachTable> {
  const end = prepareOutcome(plan, contextIn(data, context));
  const counts = new Map<string, ReachTable['rows'][number]>();
  await sift(data, context, pause, (person) => {
    const { outcome, basis, cap, regime } = end(person);
    const place = outcome === 'not_matched' ? '' : regime;
    const key = JSON.stringify([outcome, place, basis, cap]);
    const people = (counts.get(key)?.people ?? 0) + 1;
    counts.set(key, { outcome, regime: place, basis, cap, people });
    return null;
  });
  return { rows: [...counts.values()], customers: data.people.length, precision: 'exact', sampled: 1 };
}

export async function peopleIn(
  data: MemoryData,
  plan: ReachPlan,
  context: AudienceContext,
  page: Parameters<AudienceEngine['people']>[2],
  pause: Pause,
): Promise<PeoplePage> {
  const end = prepareOutcome(plan, contextIn(data, context));
  const found = await sift(data, context, pause, (person, index) => {
    const { outcome, regime } = end(person);
    if (!page.outcomes.includes(outcome)) return null;
    const { customer } = person;
    const place = hashBucket(customer.customer_id, SHUFFLE);
    return {
      place,
      person: { handle: handleOf(data, index), customer_id: customer.customer_id, outcome, regime, customer },
    };
  });
  const shuffled = found.toSorted(
    (a, b) => a.place - b.place || byCodePoint(a.person.customer_id, b.person.customer_id),
  );
  return {
    people: shuffled.slice(page.offset, page.offset + page.limit).map(({ person }) => person),
    total: found.length,
  };
}

export async function evidenceIn(
  data: MemoryData,
  plan: ReachPlan,
  context: AudienceContext,
  question: { readonly uses: Condition; readonly lacks: Condition },
  pause: Pause,
): ReturnType<AudienceEngine['evidence']> {
  const at = contextIn(data, context);
  const end = prepareOutcome(plan, at);
  const uses = predicate(question.uses, at);
  const lacks = predicate(question.lacks, at);
  const by_regime: { [regime: string]: number } = {};
  let affected = 0;
  const used = await sift(data, context, pause, (person) => {
    const { outcome, regime } = end(person);
    if (outcome !== 'reached' || !uses(person)) return null;
    if (lacks(person)) {
      affected += 1;
      by_regime[regime] = (by_regime[regime] ?? 0) + 1;
    }
    return true;
  });
  return { used: used.length, affected, by_regime };
}

/** Names a person until customers are loaded again, without being personal. */
export function handleOf({ customers_load }: MemoryData, index: number): string {
  return `~${customers_load}-${index}`;
}

/** The person of an id or a handle; null when there is none, or the handle is of other data. */
export function personIn(data: MemoryData, id_or_handle: string): Person | null {
  const match = /^~(\d+)-(\d+)$/.exec(id_or_handle);
  if (match) return Number(match[1]) === data.customers_load ? (data.people[Number(match[2])] ?? null) : null;
  const index = data.by_id.get(id_or_handle);
  return index === undefined ? null : (data.people[index] ?? null);
}
