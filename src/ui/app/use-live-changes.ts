import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { followChanges } from '../data/change-stream.ts';
import { sessionQuery } from '../data/session.ts';

/** What is asked again when something of a kind changed: the first parts of query keys. */
const KEYS: { readonly [kind: string]: readonly string[] } = {
  account: ['accounts', 'session'],
  attribute: ['catalog', 'preview'],
  caps: ['caps', 'preview'],
  data: ['catalog', 'datasets', 'audience', 'preview', 'caps', 'rules', 'review'],
  comment: ['comments', 'notifications'],
  import: ['imports'],
  notification: ['notifications'],
  policy: ['policy', 'preview', 'catalog', 'rules', 'review'],
  proposal: ['proposals', 'segments', 'policy', 'notifications'],
  recheck: ['rechecks'],
  rule: ['rules', 'review', 'preview', 'proposals'],
  segment: ['segments', 'audience', 'preview', 'rules', 'review'],
  settings: ['settings', 'session', 'preview'],
};

/** A line that is away for less than this is not worth a word. */
const PATIENCE_MS = 4_000;

/** Asks again what changed elsewhere while the app is open. True while Tact doesn't answer. */
export function useLiveChanges(): boolean {
  const queries = useQueryClient();
  const [away, setAway] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let missed = false;
    void followChanges(
      {
        onChange: ({ kind }) => {
          const keys = kind === 'presence' ? ['presence'] : [...(KEYS[kind] ?? []), 'overview'];
          for (const key of keys) void queries.invalidateQueries({ queryKey: [key] });
        },
        onLine: (open) => {
          clearTimeout(timer);
          if (open) {
            setAway(false);
            // Who came before the line was open is not told on it.
            void queries.invalidateQueries(missed ? {} : { queryKey: ['presence'] });
          } else {
            timer = setTimeout(() => setAway(true), PATIENCE_MS);
            // The session may have ended, which closes the line too.
            void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
          }
          missed = !open;
        },
      },
      ended.signal,
    );
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [queries]);
  return away;
}
