import { useQuery } from '@tanstack/react-query';
import { SYSTEM_ID } from '../../domain/rules/review.ts';
import { accountNamesQuery } from '../data/accounts.ts';

/** What an account is called by its id: Tact itself, a program with a token, or a person. */
export function accountName(
  accounts: readonly { readonly id: string; readonly name: string }[],
  id: string,
): string {
  if (id === SYSTEM_ID) return 'Tact';
  if (id.startsWith('token:')) return 'API token';
  return accounts.find((account) => account.id === id)?.name ?? id;
}

/** The same for a screen that asks for nothing else of the accounts; until they are known, people by their ids. */
export function useAccountName(): (id: string) => string {
  const { data } = useQuery(accountNamesQuery);
  return (id) => accountName(data?.items ?? [], id);
}
