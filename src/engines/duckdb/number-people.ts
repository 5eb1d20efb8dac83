/** Which number each customer id has. A number stays a person's until nothing of theirs is left. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { DATASETS } from '../../domain/data/rows.ts';
import { STAGING } from './staged.ts';

/** The table of ids and numbers. */
export const NUMBERS = 'tact_people';

export async function createNumbers(connection: DuckDBConnection): Promise<void> {
  await connection.run(`CREATE TABLE ${NUMBERS} (customer_id VARCHAR, "$person" INTEGER)`);
}

/** Gives a number to every staged id that has none, in the order of ids. */
export async function numberStaged(connection: DuckDBConnection): Promise<void> {
  await connection.run(
    `INSERT INTO ${NUMBERS}
     SELECT customer_id, (SELECT coalesce(max("$person"), 0) FROM ${NUMBERS}) + row_number() OVER (ORDER BY customer_id)
     FROM (SELECT DISTINCT customer_id FROM ${STAGING} ANTI JOIN ${NUMBERS} USING (customer_id))`,
  );
}

/** The staged rows with their people's numbers, beside those that are there already. */
export const STAGED_PEOPLE = 'staged_people';

/** Makes the table of them: for rows that are appended, which are few. */
export async function joinStagedPeople(connection: DuckDBConnection): Promise<void> {
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${STAGED_PEOPLE} AS SELECT "$person", staged.*
     FROM ${STAGING} AS staged JOIN ${NUMBERS} AS numbers ON numbers.customer_id = staged.customer_id`,
  );
}

/** Numbers of those who are no customers: logs are long, so only these are looked for in them. */
const STRANGERS = 'tact_strangers';

/** Forgets the ids of which no row is left, so that nobody is kept who was taken out of the data. */
export async function forgetNumbers(connection: DuckDBConnection): Promise<void> {
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${STRANGERS} AS SELECT "$person" FROM ${NUMBERS} ANTI JOIN customers USING ("$person")`,
  );
  for (const dataset of DATASETS) {
    if (dataset === 'customers') continue;
    const counted = await connection.runAndReadAll(`SELECT count(*) FROM ${STRANGERS}`);
    if (counted.getRows()[0]?.[0] === 0n) return;
    await connection.run(
      `CREATE OR REPLACE TEMP TABLE ${STRANGERS} AS SELECT "$person" FROM ${STRANGERS} ANTI JOIN
       (SELECT DISTINCT "$person" FROM "${dataset}" SEMI JOIN ${STRANGERS} USING ("$person")) USING ("$person")`,
    );
  }
  await connection.run(`DELETE FROM ${NUMBERS} WHERE "$person" IN (SELECT "$person" FROM ${STRANGERS})`);
}
