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
