import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

const keyOf = (name: string) => ['unsaved', name] as const;

/** What a page begins with: what was changed under this name and not saved when it was last left, or `otherwise`. */
export function useUnsaved<T>(name: string, otherwise: T): T {
  const queries = useQueryClient();
  const [begun] = useState(() => queries.getQueryData<T>(keyOf(name)) ?? otherwise);
  return begun;
}

/** Keeps what was changed while other pages are looked at, until it is null or someone else signs in. */
export function useKeepUnsaved(name: string, changed: unknown): void {
  const queries = useQueryClient();
  useEffect(() => {
    const queryKey = keyOf(name);
    queries.setQueryDefaults(queryKey, { gcTime: Infinity, staleTime: Infinity });
    if (changed === null) queries.removeQueries({ queryKey, exact: true });
    else queries.setQueryData(queryKey, changed);
  }, [queries, name, changed]);
  useUnsavedGuard(changed !== null);
}

/** The browser asks before a window is left whose changes aren't on the server. */
export function useUnsavedGuard(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
