import {
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { answer, ProblemError, succeeded } from '../../api/client.ts';
import type { Me } from '../../api/schemas/account.ts';
import { client } from './client.ts';
import type { Proof } from './proof.ts';

export type { Me } from '../../api/schemas/account.ts';

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Me | null> => {
    try {
      return await answer(client.session.session.$get());
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status === 401) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: () => answer(client.setup.setup.$get()),
  staleTime: 60_000,
});

/** Who is signed in, on pages that only they see. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(sessionQuery);
  if (data === null) throw new Error('Nobody is signed in.');
  return data;
}

interface Credentials {
  readonly login: string;
  readonly password: string;
  /** Of the second factor. */
  readonly code?: string;
}
interface NewAccount extends Omit<Credentials, 'code'> {
  readonly token: string;
  /** Of someone who was invited, it may have been said by who invited them. */
  readonly name?: string;
}

/** Whoever signs in starts with nothing of who was there before. */
function useArrival<A>(arrive: (input: A) => Promise<Me>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: arrive,
    onSuccess: (me) => exchange(queries, me),
  });
}

export function useSignIn() {
  return useArrival((json: Credentials) => answer(client.session.session.$post({ json })));
}

/** Leaves for the OpenID provider, with the invitation that is open. */
export function useProviderSignIn() {
  return useMutation({
    mutationFn: (invitation: string | undefined) =>
      answer(
        client.provider.session.provider.$post({ json: invitation === undefined ? {} : { invitation } }),
      ),
    onSuccess: ({ url }) => window.location.assign(url),
  });
}

/** Leaves for the OpenID provider to link one's own account, after the password. */
export function useLinkProvider() {
  return useMutation({
    mutationFn: (json: Proof) => answer(client.provider.session.provider.link.$post({ json })),
    onSuccess: ({ url }) => window.location.assign(url),
  });
}

/** Takes back that the OpenID provider vouches for one's own account, after the password. */
export function useUnlinkProvider() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (json: Proof) => succeeded(client.provider.session.provider.unlink.$post({ json })),
    onSuccess: () => queries.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  });
}

export function useSetUp() {
  return useArrival(({ name = '', ...account }: NewAccount) =>
    answer(client.setup.setup.$post({ json: { ...account, name } })),
  );
}

export function useAcceptInvitation() {
  return useArrival((json: NewAccount) => answer(client.invitations.invitations.accept.$post({ json })));
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => succeeded(client.session.session.$delete()),
    onSettled: () => exchange(queries, null),
  });
}

/** Someone else is there now, or nobody: what was kept for the one before goes. The session itself is watched, so it stays. */
function exchange(queries: QueryClient, me: Me | null): void {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
  queries.setQueryData(sessionQuery.queryKey, me);
}
