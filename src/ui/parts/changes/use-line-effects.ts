import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ComparedLine } from '../../../domain/rules/compare.ts';
import { conditionEffectsQuery, previewQuery } from '../../data/preview.ts';
import { asItWas, type Compared, isOldHalf, lineQuestions, placeOf } from './line-questions.ts';

/** What a line does to the reach; null where it does nothing or isn't counted yet, `uncounted` where it can't be. */
export type LineEffect = number | null | 'uncounted';

/** What each changed line does to the reach by itself. */
export function useLineEffects(
  ruleId: string,
  compared: Compared,
  lines: readonly ComparedLine[],
): (line: ComparedLine) => LineEffect {
  const { before, after, reach_before, reach_after } = compared;
  // Written out once, not with each letter of a reason that is typed beside them.
  const questions = useMemo(() => lineQuestions(lines, compared), [lines, compared]);
  const was = useMemo(() => before && asItWas(before, compared), [before, compared]);
  const answers = useQueries({ queries: questions.map(({ content }) => previewQuery(ruleId, content)) });
  const isOwn = (line: ComparedLine) => placeOf(line)?.segment === null;
  const added = lines.some((line) => line.change === 'added' && isOwn(line));
  const removed = lines.some((line) => line.change === 'removed' && isOwn(line));
  const now = useQuery({ ...conditionEffectsQuery(ruleId, after), enabled: before !== null && added });
  const then = useQuery({
    ...conditionEffectsQuery(ruleId, was?.content ?? after),
    enabled: was !== null && removed,
  });
  return (line) => {
    const asked = questions.findIndex((question) => question.line === line);
    const question = questions[asked];
    if (question !== undefined) {
      const answer = answers[asked];
      if (answer?.isError === true) return 'uncounted';
      const reached = answer?.isPlaceholderData === false ? answer.data?.outcomes.reached : undefined;
      if (reached === undefined) return null;
      if (question.beside === 'before') return reach_before === null ? null : reached - reach_before;
      return reach_after === null ? null : reach_after - reached;
    }
    const place = placeOf(line);
    if (place?.segment !== null || line.change === 'same' || isOldHalf(line, lines, compared)) return null;
    const path = line.change === 'added' ? place.path : inside(was?.own ?? '', place.path);
    const effects = line.change === 'added' ? now : then;
    const reach = effects.data?.items.find((item) => item.path === path)?.reach_if_removed ?? null;
    if (reach === null || effects.isPlaceholderData) return null;
    if (line.change === 'added') return reach_after === null ? null : reach_after - reach;
    return reach_before === null ? null : reach - reach_before;
  };
}

function inside(own: string, path: string): string {
  return [own, path].filter((step) => step !== '').join('.');
}
