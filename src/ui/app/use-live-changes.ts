import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** What changes elsewhere is asked again here: the kind of a change names the first part of the keys. */
const KEYS: { readonly [kind: string]: readonly string[] } = {
  rule: ['rules'],
  segment: ['segments', 'preview'],
  caps: ['caps', 'preview'],
  policy: ['policy', 'preview', 'catalog'],
  attribute: ['catalog', 'preview'],
  import: ['imports', 'catalog', 'datasets', 'preview'],
  settings: ['session', 'settings', 'preview'],
};

/** Listens to the stream of changes while the app is open. */
export function useLiveChanges(): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (typeof EventSource === 'undefined') return undefined;
    const stream = new EventSource(new URL('api/stream', document.baseURI));
    const listen = (event: MessageEvent<string>) => {
      const change: unknown = JSON.parse(event.data);
      const kind = typeof change === 'object' && change !== null && 'kind' in change ? String(change.kind) : '';
      for (const key of KEYS[kind] ?? []) void queries.invalidateQueries({ queryKey: [key] });
      void queries.invalidateQueries({ queryKey: ['overview'] });
    };
    stream.addEventListener('change', listen);
    return () => stream.close();
  }, [queries]);
}
