import type { Account } from '../../src/service/ports.ts';

/** A marketer named Ada who can't sign in (no password fits her hash). */
export function anAccount(changes: Partial<Account> = {}): Account {
  const id = changes.id ?? 'ada';
  return {
    id,
    login: `${id}@example.org`,
    name: id[0]?.toUpperCase() + id.slice(1),
    role: 'marketer',
    password_hash: 'none',
    disabled: false,
    created_at: '2026-11-20T09:00:00.000Z',
    version: 1,
    ...changes,
  };
}
