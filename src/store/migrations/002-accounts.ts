import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createCollectionTable } from './collection-table.ts';

const TABLES: { readonly [table: string]: { readonly [key: string]: 'unique' | 'index' } } = {
  api_tokens: { digest: 'unique' },
  second_factors: {},
  known_devices: { account: 'index' },
  provider_identities: { account: 'index' },
};

/** API tokens, second factors, known devices, and who people are at the OpenID provider. */
export const accounts: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const [table, keys] of Object.entries(TABLES)) await createCollectionTable(db, table, keys);
  },
};
