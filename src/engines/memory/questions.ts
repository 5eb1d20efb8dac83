/** Answering questions by asking each person: the reference that other engines are held to. */
import { hashBucket } from '../../domain/preview/holdout.ts';
import { HANDLE } from '../../domain/data/customer-id.ts';
import type { Person } from '../../domain/data/rows.ts';
import type { PersonOutcome } from '../../domain/preview/outcome-of.ts';
import type { ReachPlan } from '../../domain/preview/plan.ts';
import type { Condition } from '../../domain/segments/condition.ts';
import { predicate } from '../../domain/segments/evaluate.ts';
import type { AudienceContext, AudienceEngine, PeoplePage, ReachTable } from '../../service/ports.ts';
import { byCodePoint } from '../by-code-point.ts';
import type { MemoryData } from './data.ts';
import type { Endings } from './endings.ts';
import { contextIn, type Pause, sift } from './sift.ts';

const SHUFFLE = 2 ** 31;

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
  endings: Endings,
): Promise<ReachTable> {
  // Those who end alike have the same object.
  const alike = new Map<PersonOutcome, number>();
  for (const end of await endings(data, plan, context)) alike.set(end, (alike.get(end) ?? 0) + 1);
  const counts = new Map<string, ReachTable['rows'][number]>();
  for (const [{ outcome, basis, cap, regime }, times] of alike) {
    const place = outcome === 'not_matched' ? '' : regime;
    const key = JSON.stringify([outcome, place, basis, cap]);
    const people = (counts.get(key)?.people ?? 0) + times;
    counts.set(key, { outcome, regime: place, basis, cap, people });
  }
  return { rows: [...counts.values()], customers: data.people.length, precision: 'exact', sampled: 1 };
}

export async function peopleIn(
  data: MemoryData,
  plan: ReachPlan,
  context: AudienceContext,
  page: Parameters<AudienceEngine['people']>[2],
  endings: Endings,
): Promise<PeoplePage> {
  const ends = await endings(data, plan, context);
  const found = data.people.flatMap(({ customer }, index) => {
    const end = ends[index];
    if (!end || !page.outcomes.includes(end.outcome)) return [];
    const { outcome, regime } = end;
    const person = {
      handle: handleOf(data, index),
      customer_id: customer.customer_id,
      outcome,
      regime,
      customer,
    };
    return [{ place: shuffled(customer.customer_id), person }];
  });
  const inOrder = found.toSorted(
    (a, b) => a.place - b.place || byCodePoint(a.person.customer_id, b.person.customer_id),
  );
  return {
    people: inOrder.slice(page.offset, page.offset + page.limit).map(({ person }) => person),
    total: found.length,
  };
}

export async function evidenceIn(
  data: MemoryData,
  plan: ReachPlan,
  context: AudienceContext,
  question: { readonly uses: Condition; readonly lacks: Condition },
  endings: Endings,
): ReturnType<AudienceEngine['evidence']> {
  const at = contextIn(data, context);
  const ends = await endings(data, plan, context);
  const uses = predicate(question.uses, at);
  const lacks = predicate(question.lacks, at);
  const by_regime: { [regime: string]: number } = {};
  let affected = 0;
  let used = 0;
  for (const [index, person] of data.people.entries()) {
    const end = ends[index];
    if (end?.outcome !== 'reached' || !uses(person)) continue;
    used += 1;
    if (!lacks(person)) continue;
    affected += 1;
    by_regime[end.regime] = (by_regime[end.regime] ?? 0) + 1;
  }
  return { used, affected, by_regime };
}

/** Where someone stands in a random order that is the same at each run. */
export function shuffled(customer_id: string): number {
  return hashBucket(customer_id, SHUFFLE);
}

/** Names a person until customers are loaded again, without being personal. */
export function handleOf({ customers_load }: MemoryData, index: number): string {
  return `~${customers_load}-${index}`;
}

/** The person of an id or a handle; null when there is none, or the handle is of other data. */
export function personIn(data: MemoryData, id_or_handle: string): Person | null {
  const match = HANDLE.exec(id_or_handle);
  if (match) return Number(match[1]) === data.customers_load ? (data.people[Number(match[2])] ?? null) : null;
  const index = data.by_id.get(id_or_handle);
  return index === undefined ? null : (data.people[index] ?? null);
}

/** Everything held about those of the customers who are there. */
export function factsIn(data: MemoryData, customer_ids: readonly string[]): ReadonlyMap<string, Person> {
  return new Map(
    customer_ids.flatMap((id) => {
      const person = data.people[data.by_id.get(id) ?? -1];
      return person === undefined ? [] : [[id, person]];
    }),
  );
}
