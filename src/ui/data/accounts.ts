import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { answer, ifMatch } from '../../api/client.ts';
import type { Me } from '../../api/schemas/account.ts';
import { client } from './client.ts';

export type AccountItem = InferResponseType<typeof client.accounts.accounts.$get, 200>['items'][number];
export type AccountName = InferResponseType<typeof client.accounts.accounts.names.$get, 200>['items'][number];
export type Role = Me['role'];

const KEY = ['accounts'] as const;

/** Every account, for admins. */
export const accountsQuery = queryOptions({
  queryKey: [...KEY, 'list'],
  queryFn: ({ signal }) => answer(client.accounts.accounts.$get({}, { init: { signal } })),
});

/** Every account's name, to show who did something. */
export const accountNamesQuery = queryOptions({
  queryKey: [...KEY, 'names'],
  queryFn: ({ signal }) => answer(client.accounts.accounts.names.$get({}, { init: { signal } })),
  staleTime: 5 * 60_000,
});

export interface AccountChange {
  readonly id: string;
  readonly version: number;
  readonly role?: Role;
  readonly disabled?: boolean;
}

/** Changes a role, disables or enables an account. */
export function useChangeAccount() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, ...json }: AccountChange) =>
      answer(client.accounts.accounts[':id'].$patch({ param: { id }, header: ifMatch({ version }), json })),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

/** A one-time link for a new account; it can't be asked for again. */
export function useInvite() {
  return useMutation({
    mutationFn: (json: { readonly role: Role; readonly name?: string }) =>
      answer(client.invitations.invitations.$post({ json })),
  });
}
