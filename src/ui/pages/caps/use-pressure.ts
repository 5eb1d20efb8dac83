import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { pressureQuery, type PressureOf, type TriedCaps } from '../../data/pressure.ts';
import { useSettled } from '../../parts/use-settled.ts';

/** Contact pressure under caps as they are tried, with how far the answer is and a way to stop it. */
export function usePressure(of: PressureOf, tried: TriedCaps, focus: string | null) {
  const [progress, setProgress] = useState<number | null>(null);
  const [stopped, setStopped] = useState<string | null>(null);
  const queries = useQueryClient();
  const settled = useSettled(JSON.stringify({ of, tried, focus }));
  const ask = JSON.parse(settled) as { of: PressureOf; tried: TriedCaps; focus: string | null };
  const options = pressureQuery(ask.of, ask.tried, ask.focus, setProgress);
  const answer = useQuery({ ...options, enabled: stopped !== settled });
  return {
    data: answer.data ?? null,
    counting: answer.isFetching,
    progress,
    stopped:
      stopped === settled && !answer.isFetching && (answer.data === undefined || answer.isPlaceholderData),
    failure: answer.isError
      ? { detail: problemText(answer.error), reference: referenceOf(answer.error) }
      : null,
    stop: () => {
      setStopped(settled);
      void queries.cancelQueries({ queryKey: options.queryKey });
    },
    retry: () => {
      setStopped(null);
      void answer.refetch();
    },
  };
}

export type PressureState = ReturnType<typeof usePressure>;
