import { Migrator, type Migration } from 'kysely/migration';
import type { Database, Dialect } from '../kysely/tables.ts';
import { initial } from './001-initial.ts';
import { accounts } from './002-accounts.ts';
import { review } from './003-review.ts';
import { erasures } from './004-erasures.ts';
import { record } from './004-record.ts';
import { flagRecords } from './006-flag-records.ts';
import { importChoices } from './007-import-choices.ts';
import { reservations } from './008-reservations.ts';

/** In the order in which they were added; a shipped one is never changed. */
function migrations(dialect: Dialect): { readonly [name: string]: Migration } {
  return {
    '001-initial': initial(dialect),
    '002-accounts': accounts,
    '003-review': review,
    '004-erasures': erasures,
    '004-record': record(dialect),
    '006-flag-records': flagRecords,
    '007-import-choices': importChoices,
    '008-reservations': reservations,
  };
}

/** Brings the tables to what this version needs; a database that is newer is refused. */
export async function migrate(db: Database, dialect: Dialect): Promise<void> {
  const migrator = new Migrator({
    db,
    // Those that were written side by side may be released in another order than their numbers'.
    allowUnorderedMigrations: true,
    provider: { getMigrations: () => Promise.resolve({ ...migrations(dialect) }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
