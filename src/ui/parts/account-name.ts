import { SYSTEM_ID } from '../../domain/rules/review.ts';

/** What an account is called by its id: Tact itself, a program with a token, or a person. */
export function accountName(
  accounts: readonly { readonly id: string; readonly name: string }[],
  id: string,
): string {
  if (id === SYSTEM_ID) return 'Tact';
  if (id.startsWith('token:')) return 'API token';
  return accounts.find((account) => account.id === id)?.name ?? id;
}
