/** Counts each condition once for everything that is looked at about one question. */
import type { Condition } from '../domain/segments/condition.ts';
import type { AudienceContext, AudienceEngine, Precision } from './ports.ts';

export interface Counting {
  /** How many people meet each condition. */
  readonly counts: (asked: readonly Condition[]) => Promise<readonly number[]>;
  /** How many do of everyone, or in the sample where there is one. */
  readonly counted: (asked: Condition, precision: Precision) => Promise<Counted>;
}

export interface Counted {
  readonly hits: number;
  /** Of how many people they are, and how many there are; null: everyone was looked at. */
  readonly sample: { readonly looked_at: number; readonly of: number } | null;
}

export function countingOnce(engine: AudienceEngine, context: AudienceContext): Counting {
  const exact = new Map<string, Counted>();
  const known = { exact, estimate: new Map<string, Counted>() };
  const counted: Counting['counted'] = async (asked, precision) => {
    const text = JSON.stringify(asked);
    const found = known[precision].get(text) ?? (await countIn(engine, context, asked, precision));
    known[precision].set(text, found);
    if (found.sample === null) exact.set(text, found);
    return found;
  };
  const counts: Counting['counts'] = async (asked) => {
    const texts = asked.map((condition) => JSON.stringify(condition));
    const parts = asked.flatMap((alone, index) =>
      exact.has(texts[index] ?? '') ? [] : { alone, rest: null },
    );
    const effects = parts.length === 0 ? [] : await engine.effects(null, context, parts);
    for (const [index, { match_alone }] of effects.entries())
      exact.set(JSON.stringify(parts[index]?.alone), { hits: match_alone, sample: null });
    return texts.map((text) => exact.get(text)?.hits ?? 0);
  };
  return { counts, counted };
}

async function countIn(
  engine: AudienceEngine,
  context: AudienceContext,
  asked: Condition,
  precision: Precision,
): Promise<Counted> {
  const { count, of, sampled = 1 } = await engine.count(asked, context, precision);
  return sampled === 1
    ? { hits: count, sample: null }
    : { hits: Math.round(count * sampled), sample: { looked_at: Math.round(of * sampled), of } };
}
