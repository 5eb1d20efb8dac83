/** Whom conditions hold for, a bit per person, kept for the same questions: groups are worked out from their parts. */
import { bitsInAll } from '../../domain/caps/bit-counters.ts';
import type { Condition } from '../../domain/segments/condition.ts';
import { predicate } from '../../domain/segments/evaluate.ts';
import type { AudienceContext } from '../../service/ports.ts';
import type { MemoryData } from './data.ts';
import { questionKey } from './question-key.ts';
import { contextIn, type Pause, sift } from './sift.ts';

const MOST = 200;

type SetOf = (condition: Condition) => Promise<Uint32Array>;

/** Finds the sets of one question's conditions. */
export type Sets = (data: MemoryData, context: AudienceContext) => SetOf;

/** Finds sets, and keeps those of the latest conditions that are no groups. */
export function keepSets(pause: Pause): Sets {
  let kept: { readonly of: MemoryData | null; readonly sets: Map<string, Uint32Array> } = {
    of: null,
    sets: new Map(),
  };
  const leaf = async (data: MemoryData, condition: Condition, context: AudienceContext) => {
    if (kept.of !== data) kept = { of: data, sets: new Map() };
    const { sets } = kept;
    const asked = questionKey(condition, context);
    const known = sets.get(asked);
    if (known !== undefined) return known;
    const holds = predicate(condition, contextIn(data, context));
    const set = new Uint32Array(wordsFor(data.people.length));
    await sift(data, context, pause, (person, at) => {
      if (holds(person)) set[at >>> 5] = (set[at >>> 5] ?? 0) | (1 << (at & 31));
      return null;
    });
    const [oldest] = sets.keys();
    if (sets.size >= MOST && oldest !== undefined) sets.delete(oldest);
    sets.set(asked, set);
    return set;
  };
  return (data, context) => {
    const own = new Map<Condition, Promise<Uint32Array>>();
    return setsOf(everyone(data.people.length), (condition) => {
      const known = own.get(condition) ?? leaf(data, condition, context);
      own.set(condition, known);
      return known;
    });
  };
}

/** Sets of conditions from those of the conditions that are no groups. */
function setsOf(all: Uint32Array, leaf: SetOf): SetOf {
  const setOf: SetOf = async (condition) => {
    switch (condition.type) {
      case 'all': {
        const set = all.slice();
        for (const inner of condition.conditions) {
          const part = await setOf(inner);
          for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) & (part[word] ?? 0);
        }
        return set;
      }
      case 'any': {
        const set = new Uint32Array(all.length);
        for (const inner of condition.conditions) {
          const part = await setOf(inner);
          for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) | (part[word] ?? 0);
        }
        return set;
      }
      case 'not': {
        const set = all.slice();
        const inner = await setOf(condition.condition);
        for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) & ~(inner[word] ?? 0);
        return set;
      }
      default:
        return leaf(condition);
    }
  };
  return setOf;
}

/** How many are in a set. */
export function sizeOf(set: Uint32Array): number {
  return bitsInAll(set, 0, set.length);
}

function everyone(people: number): Uint32Array {
  const set = new Uint32Array(wordsFor(people)).fill(0xffffffff);
  const rest = people & 31;
  if (rest !== 0) set[set.length - 1] = (1 << rest) - 1;
  return set;
}

function wordsFor(people: number): number {
  return (people + 31) >>> 5;
}
