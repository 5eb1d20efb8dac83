import { useQueries, useQuery } from '@tanstack/react-query';
import type { ComparedLine } from '../../../domain/rules/compare.ts';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import { conditionAt, replaceAt } from '../../../domain/segments/transform.ts';
import { conditionEffectsQuery, previewQuery } from '../../data/preview.ts';

interface Comparison {
  readonly before: RuleContent | null;
  readonly after: RuleContent;
  readonly reach_before: number | null;
  readonly reach_after: number | null;
}

/** What each changed condition does to the reach by itself; null where it isn't counted (yet). */
export function useLineEffects(
  ruleId: string,
  comparison: Comparison,
  lines: readonly ComparedLine[],
): (line: ComparedLine) => number | null {
  const { before, after, reach_before, reach_after } = comparison;
  const swaps = swapsIn(lines, before, after);
  const swapped = useQueries({
    queries: swaps.map(({ content }) => previewQuery(ruleId, content)),
  });
  const added = lines.some((line) => line.change === 'added' && pathOf(line) !== null);
  const removed = lines.some((line) => line.change === 'removed' && pathOf(line) !== null);
  const now = useQuery({ ...conditionEffectsQuery(ruleId, after), enabled: before !== null && added });
  const then = useQuery({
    ...conditionEffectsQuery(ruleId, before ?? after),
    enabled: before !== null && removed,
  });
  return (line) => {
    const path = pathOf(line);
    if (path === null || line.change === 'same') return null;
    const swap = swaps.findIndex((one) => one.added === line || one.removed === line);
    if (swap >= 0) {
      const reached = swaps[swap]?.added === line ? swapped[swap]?.data?.outcomes.reached : undefined;
      return reached === undefined || reach_after === null ? null : reach_after - reached;
    }
    const without = (line.change === 'added' ? now : then).data?.items.find((item) => item.path === path);
    const reach = without?.reach_if_removed ?? null;
    if (reach === null) return null;
    if (line.change === 'added') return reach_after === null ? null : reach_after - reach;
    return reach_before === null ? null : reach - reach_before;
  };
}

interface Swap {
  readonly removed: ComparedLine;
  readonly added: ComparedLine;
  /** The rule as it is now with this one condition as it was. */
  readonly content: RuleContent;
}

/** Lines that stand for one condition before and after. */
function swapsIn(
  lines: readonly ComparedLine[],
  before: RuleContent | null,
  after: RuleContent,
): readonly Swap[] {
  return lines.flatMap((added, index) => {
    const removed = lines[index - 1];
    if (added.change !== 'added' || removed?.change !== 'removed' || removed.depth !== added.depth) return [];
    if (![...added.phrase, ...removed.phrase].some(({ changed }) => changed)) return [];
    const [now, was] = [pathOf(added), pathOf(removed)];
    if (now === null || was === null || !after.condition || !before?.condition) return [];
    const old = conditionAt(before.condition, was);
    if (old === undefined) return [];
    return [{ removed, added, content: { ...after, condition: replaceAt(after.condition, now, old) } }];
  });
}

/** The path inside the rule's own condition; null for other parts of the rule. */
function pathOf({ path }: ComparedLine): string | null {
  const [, inside] = /^condition\.(.+)$/.exec(path) ?? [];
  return inside ?? null;
}
