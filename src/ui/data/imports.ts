import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { useEffect, useEffectEvent } from 'react';
import { answer } from '../../api/client.ts';
import type { ImportOptions } from '../../domain/data/import-options.ts';
import type { Dataset } from '../../domain/data/rows.ts';
import { client } from './client.ts';

const imports = client.imports.imports;

export type ImportItem = InferResponseType<(typeof imports)[':id']['$get'], 200>;
export type Inspected = InferResponseType<typeof imports.inspect.$post, 200>;

const KEY = ['imports'] as const;
/** What changes with the data. */
const DATA = ['catalog', 'datasets', 'audience', 'preview', 'overview'] as const;

const POLL_MS = 500;
/** No more than this of a file is sent to be looked at. */
const LOOKED_AT_BYTES = 4 * 1024 * 1024;

/** Imports, the newest first. */
export const importsQuery = queryOptions({
  queryKey: [...KEY, 'list'],
  queryFn: ({ signal }) => answer(imports.$get({ query: { limit: '100' } }, { init: { signal } })),
});

/** One import; asked again while it runs. */
const importQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'one', id],
    queryFn: ({ signal }) => answer(imports[':id'].$get({ param: { id } }, { init: { signal } })),
    refetchInterval: ({ state }) =>
      state.data?.status === 'running' || state.data === undefined ? POLL_MS : false,
  });

export interface Upload {
  readonly file: File;
  /** Left out: guessed. */
  readonly dataset?: Dataset;
  readonly options?: ImportOptions;
}

/** What a file is understood to be; only its beginning is sent, and nothing is kept. */
export const inspectionQuery = ({ file, dataset, options = {} }: Upload) =>
  queryOptions({
    queryKey: ['inspection', file.name, file.size, file.lastModified, dataset ?? null, options],
    queryFn: ({ signal }) => {
      const form = {
        file: beginningOf(file),
        options: JSON.stringify(options),
        ...(dataset === undefined ? {} : { dataset }),
      };
      return answer(imports.inspect.$post({ form }, { init: { signal } }));
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

/** Parquet says at its end what it holds, so it goes whole. */
function beginningOf(file: File): File {
  if (file.size <= LOOKED_AT_BYTES || /\.parquet(\.gz)?$/i.test(file.name)) return file;
  return new File([file.slice(0, LOOKED_AT_BYTES)], file.name, { type: file.type });
}

interface StartedUpload extends Upload {
  readonly dataset: Dataset;
  /** Breaks off the sending of the file. */
  readonly signal: AbortSignal;
}

/** Starts an import; watch it with `useImport`. */
export function useStartImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, dataset, options = {}, signal }: StartedUpload) =>
      answer(
        imports.$post({ form: { dataset, file, options: JSON.stringify(options) } }, { init: { signal } }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

export function useStopImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answer(imports[':id'].stop.$post({ param: { id } })),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

/** Loads the demonstration shop into an empty workspace; watch it with `useImport`. */
export function useLoadDemo() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(client.imports.demo.$post()),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

/** An import, watched until it is over. Once it is in, everything that rests on customer data is asked again. */
export function useImport(id: string, onDone?: () => void) {
  const queries = useQueryClient();
  const watched = useQuery(importQuery(id));
  const isDone = watched.data?.status === 'done';
  const arrived = useEffectEvent(() => {
    for (const key of DATA) void queries.invalidateQueries({ queryKey: [key] });
    onDone?.();
  });
  useEffect(() => {
    if (isDone) arrived();
  }, [isDone]);
  return watched;
}
