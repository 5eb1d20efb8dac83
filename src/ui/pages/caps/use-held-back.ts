import { useQueries } from '@tanstack/react-query';
import { heldBackQuery } from '../../data/caps.ts';
import type { Preview } from '../../data/preview.ts';
import type { RuleItem } from '../../data/rules.ts';

export interface HeldRule {
  readonly id: string;
  readonly name: string;
  readonly edition: number;
  /** Null while it is counted, or when it can't be. */
  readonly preview: Preview | null;
  readonly failed: boolean;
}

/** Every live rule with what would come of it now. */
export function useHeldBack(rules: readonly RuleItem[]): readonly HeldRule[] {
  const live = rules.flatMap(({ id, status, live: edition }) =>
    status === 'archived' || status === 'paused' || edition === null ? [] : [{ id, ...edition }],
  );
  const previews = useQueries({ queries: live.map(({ id, content }) => heldBackQuery(id, content)) });
  return live.map(({ id, content, edition }, index) => ({
    id,
    name: content.name,
    edition,
    preview: previews[index]?.data ?? null,
    failed: previews[index]?.isError ?? false,
  }));
}

/** Messages of all live rules that a cap holds back; null while one isn't counted. */
export function heldByCap(held: readonly HeldRule[], cap: string): number | null {
  return held.reduce<number | null>((sum, { preview, failed }) => {
    if (failed || sum === null) return sum;
    if (preview === null) return null;
    return sum + (preview.by_cap.find((entry) => entry.cap === cap)?.people ?? 0);
  }, 0);
}
