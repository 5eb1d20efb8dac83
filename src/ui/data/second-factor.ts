import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, succeeded } from '../../api/client.ts';
import { client } from './client.ts';
import type { Proof } from './proof.ts';
import { sessionQuery } from './session.ts';

const KEY = ['second-factor'] as const;

/** One's own second factor. */
export const secondFactorQuery = queryOptions({
  queryKey: KEY,
  queryFn: ({ signal }) => answer(client.second_factor['second-factor'].$get({}, { init: { signal } })),
});

/** Makes a secret for the authenticator; nothing is in force yet. */
export function useBeginSecondFactor() {
  return useMutation({
    mutationFn: (json: Proof) => answer(client.second_factor['second-factor'].$post({ json })),
  });
}

/** Puts it in force. The recovery codes are only in this answer, so what follows from it is told later (`useTold`). */
export function useConfirmSecondFactor() {
  return useMutation({
    mutationFn: (code: string) =>
      answer(client.second_factor['second-factor'].confirm.$post({ json: { code } })),
  });
}

/** Fresh recovery codes in place of the earlier ones. */
export function useRenewRecoveryCodes() {
  return useMutation({
    mutationFn: (json: Proof) =>
      answer(client.second_factor['second-factor']['recovery-codes'].$post({ json })),
  });
}

export function useRemoveSecondFactor() {
  const tell = useTellSecondFactor();
  return useMutation({
    mutationFn: (json: Proof) => succeeded(client.second_factor['second-factor'].remove.$post({ json })),
    onSuccess: tell,
  });
}

/** Another's, who lost it. */
export function useResetSecondFactor() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      succeeded(client.second_factor.accounts[':id']['second-factor'].$delete({ param: { id } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  });
}

/** Tells every screen that one's own second factor changed. */
export function useTellSecondFactor(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: KEY });
    await queries.invalidateQueries({ queryKey: ['accounts'] });
    await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
  };
}

export function useChangePassword() {
  return useMutation({
    mutationFn: (json: Proof & { readonly new_password: string }) =>
      succeeded(client.second_factor.password.$put({ json })),
  });
}

/** A one-time link for someone who forgot the password; it can't be asked for again. */
export function useMakeResetLink() {
  return useMutation({
    mutationFn: (id: string) =>
      answer(client.second_factor.accounts[':id']['reset-link'].$post({ param: { id } })),
  });
}

export function useResetPassword() {
  return useMutation({
    mutationFn: (json: { readonly token: string; readonly password: string }) =>
      succeeded(client.second_factor.password.reset.$post({ json })),
  });
}
