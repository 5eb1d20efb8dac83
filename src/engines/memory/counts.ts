/** How many meet a condition, kept for the same questions: a rule is checked when it is submitted, approved and published. */
import type { Condition } from '../../domain/segments/condition.ts';
import type { AudienceContext } from '../../service/ports.ts';
import type { MemoryData } from './data.ts';
import { type Sets, sizeOf } from './leaf-sets.ts';
import { questionKey } from './question-key.ts';
import { requireWanted } from './sift.ts';

const MOST = 400;

export type Counts = (data: MemoryData, condition: Condition, context: AudienceContext) => Promise<number>;

/** Counts, and keeps what was counted last of the data as it is. */
export function keepCounts(sets: Sets): Counts {
  let kept: { readonly of: MemoryData | null; readonly counts: Map<string, number> } = {
    of: null,
    counts: new Map(),
  };
  return async (data, condition, context) => {
    if (kept.of !== data) kept = { of: data, counts: new Map() };
    const { counts } = kept;
    const asked = questionKey(condition, context);
    const known = counts.get(asked);
    requireWanted(context);
    if (known !== undefined) return known;
    const size = sizeOf(await sets(data, context)(condition));
    const [oldest] = counts.keys();
    if (counts.size >= MOST && oldest !== undefined) counts.delete(oldest);
    counts.set(asked, size);
    return size;
  };
}
