/** The people who work at the demonstration shop. */
import type { Account, Role } from '../ports.ts';

interface Member {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
}

export const STAFF = {
  lea: { id: 'demo-lea', login: 'lea.fontaine@northwind.example', name: 'Léa Fontaine', role: 'marketer' },
  jonas: { id: 'demo-jonas', login: 'jonas.weber@northwind.example', name: 'Jonas Weber', role: 'marketer' },
  ingrid: {
    id: 'demo-ingrid',
    login: 'ingrid.solberg@northwind.example',
    name: 'Ingrid Solberg',
    role: 'reviewer',
  },
  tom: {
    id: 'demo-tom',
    login: 'tom.ashdown@northwind.example',
    name: 'Tom Ashdown',
    role: 'privacy_reviewer',
  },
} as const satisfies { readonly [key: string]: Member };

/** Their accounts. Nobody knows a password to them: `password_hash` is of a secret that was thrown away. */
export function staffAccounts(password_hash: string, created_at: string): readonly Account[] {
  return Object.values(STAFF).map((member) => ({
    ...member,
    password_hash,
    disabled: false,
    created_at,
    version: 1,
  }));
}
