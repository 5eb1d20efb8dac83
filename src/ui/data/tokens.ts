import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { answer } from '../../api/client.ts';
import type { Role } from './accounts.ts';
import { client } from './client.ts';

export type TokenItem = InferResponseType<typeof client.tokens.tokens.$get, 200>['items'][number];

const KEY = ['tokens'] as const;

/** Every API token, without its text. */
export const tokensQuery = queryOptions({
  queryKey: KEY,
  queryFn: ({ signal }) => answer(client.tokens.tokens.$get({}, { init: { signal } })),
});

/** A new token; its text can't be asked for again. */
export function useCreateToken() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (json: { readonly name: string; readonly role: Role; readonly expires_at: string }) =>
      answer(client.tokens.tokens.$post({ json })),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

/** Ends a token. */
export function useRevokeToken() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answer(client.tokens.tokens[':id'].$delete({ param: { id } })),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
