import { infiniteQueryOptions, queryOptions, useMutation } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { answer } from '../../api/client.ts';
import { client } from './client.ts';

export type AuditItem = InferResponseType<typeof client.audit.audit.$get, 200>['items'][number];
export type AuditEntry = InferResponseType<(typeof client.audit.audit.entries)[':seq']['$get'], 200>;
export type AuditVerification = InferResponseType<typeof client.audit.audit.verify.$get, 200>;

/** What the log is narrowed to; a part left out narrows nothing. */
export interface AuditFilter {
  readonly actor?: string;
  readonly action?: string;
  readonly subject?: string;
}

/** What was done, the newest first, a page at a time. */
export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam, signal }) =>
      answer(
        client.audit.audit.$get(
          { query: { ...filter, limit: '100', ...(pageParam === null ? {} : { cursor: pageParam }) } },
          { init: { signal } },
        ),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next_cursor }) => next_cursor,
  });

/** One entry with what was there before and after it; an entry never changes. */
export const auditEntryQuery = (seq: number) =>
  queryOptions({
    queryKey: ['audit', 'entry', seq],
    queryFn: ({ signal }) =>
      answer(client.audit.audit.entries[':seq'].$get({ param: { seq: String(seq) } }, { init: { signal } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Whether every entry of the log holds; asked for, never by itself. */
export function useVerifyAudit() {
  return useMutation({ mutationFn: () => answer(client.audit.audit.verify.$get()) });
}
