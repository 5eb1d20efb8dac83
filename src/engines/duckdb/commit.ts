/** Makes staged rows visible, with everything derived from them, in one transaction. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Dataset } from '../../domain/data/rows.ts';
import type { Field } from '../../domain/data/schema.ts';
import type { DatasetState, EventProfile } from '../../service/ports.ts';
import { TactError } from '../../service/errors.ts';
import { mergeFields } from '../merge-fields.ts';
import type { DataState } from './data-state.ts';
import { writeState } from './data-state.ts';
import { deriveFrom } from './derive.ts';
import { appendedEvents, withAppended } from './latest/appended-events.ts';
import { keptEvents } from './latest/tables.ts';
import { placeRows, type PlacedFrom, sortCustomers } from './place-rows.ts';
import { profileOf, withPeople } from './profile.ts';
import { sampleShare } from './sample.ts';
import { NUMBERS, STAGED_PEOPLE, forgetNumbers, joinStagedPeople, numberStaged } from './number-people.ts';
import { sparingly } from './sparingly.ts';
import { STAGING } from './staged.ts';
import type { Staged } from './staged.ts';
import { UNWATCHED, type Step } from './watch.ts';
import { INSTANT_OF, SQL_TYPES, quoted, storedColumnsOf } from './tables.ts';

/** Commits what `connection` has staged. Returns the new state; on any error the data is as it was. */
export async function commitStaged(
  connection: DuckDBConnection,
  before: DataState,
  staged: Staged,
  step: Step = UNWATCHED,
): Promise<DataState> {
  return await sparingly(connection, async (inStretches) => {
    const fields = mergedFields(before, staged);
    await step(0, 0.1, 'numbering');
    await numberStaged(connection);
    await step(0.1, 0.7, 'sorting');
    const appended = staged.mode === 'append' ? await append(connection, before, staged, inStretches) : null;
    if (staged.mode === 'replace')
      await placeRows(connection, staged, numberedRows(staged.dataset, staged.fields), inStretches);
    await step(0.7, 0.8, 'measuring');
    const loaded = await stateAfter(connection, before, staged, fields, appended, inStretches);
    const people = await deriveFrom(connection, staged, before, loaded, step);
    const anew = staged.dataset === 'events' && appended === null;
    const profile = anew ? await withPeople(connection, loaded.profile, people) : loaded.profile;
    const state = { ...loaded, profile };
    await writeState(connection, state, before);
    if (staged.mode === 'replace') await forgetNumbers(connection);
    return state;
  });
}

/** The dataset's fields once `fields` are added. Rejects a field that changes its type with `invalid`. */
export function mergedFields(state: DataState, staged: Omit<Staged, 'loaded_at'>): readonly Field[] {
  if (staged.mode === 'replace') return staged.fields;
  return mergeFields(state.datasets[staged.dataset].fields, staged.fields);
}

/** Appends the staged rows; of events, gives what the batch adds to each. */
async function append(
  connection: DuckDBConnection,
  before: DataState,
  staged: Staged,
  inStretches: boolean,
): Promise<readonly EventProfile[] | null> {
  const { dataset, fields } = staged;
  const known = new Set(before.datasets[dataset].fields.map((field) => field.id));
  for (const field of fields.filter(({ id }) => !known.has(id))) {
    await connection.run(`ALTER TABLE "${dataset}" ADD COLUMN ${quoted(field.id)} ${SQL_TYPES[field.type]}`);
  }
  if (dataset === 'customers') await refuseKnownCustomers(connection);
  await joinStagedPeople(connection);
  const added = dataset === 'events' ? await appendedEvents(connection, before, fields) : null;
  await placeRows(connection, staged, numberedRows(dataset, fields, STAGED_PEOPLE), inStretches);
  if (dataset === 'customers') await sortCustomers(connection, inStretches);
  return added;
}

async function refuseKnownCustomers(connection: DuckDBConnection): Promise<void> {
  const known = await connection.runAndReadAll(
    `SELECT count(*) FROM ${STAGING} WHERE customer_id IN (SELECT customer_id FROM customers)`,
  );
  if (known.getRows()[0]?.[0] === 0n) return;
  throw new TactError('conflict', 'Some of these customers were added meanwhile. Import the file again.');
}

async function stateAfter(
  connection: DuckDBConnection,
  before: DataState,
  staged: Staged,
  fields: readonly Field[],
  appended: readonly EventProfile[] | null,
  inStretches: boolean,
): Promise<DataState> {
  const { dataset, loaded_at } = staged;
  const changes = before.changes + 1;
  const dataset_state: DatasetState = {
    dataset,
    ...(await rowsAndNewest(connection, before.datasets[dataset], staged)),
    loaded_at: new Date(loaded_at).toISOString(),
    fields,
  };
  const datasets = { ...before.datasets, [dataset]: dataset_state };
  const isCustomers = dataset === 'customers';
  const profile =
    appended === null
      ? await profileOf(connection, dataset, before.profile, datasets, inStretches)
      : { ...before.profile, events: withAppended(before.profile.events, appended, fields) };
  const kept = appended === null ? [] : before.kept_events;
  return {
    changes,
    customers_load: isCustomers ? changes : before.customers_load,
    datasets,
    sampled: isCustomers ? sampleShare(dataset_state.rows) : before.sampled,
    kept_events: dataset === 'events' ? keptEvents(profile.events, kept) : before.kept_events,
    profile,
  };
}

async function rowsAndNewest(
  connection: DuckDBConnection,
  before: DatasetState,
  { dataset, mode }: Staged,
): Promise<Pick<DatasetState, 'rows' | 'newest'>> {
  const instant = INSTANT_OF[dataset];
  const newest = instant === null ? 'NULL' : `epoch_ms(max(${instant}))`;
  const added = mode === 'replace' ? quoted(dataset) : STAGED_PEOPLE;
  const result = await connection.runAndReadAll(`SELECT count(*), ${newest} FROM ${added}`);
  const [rows, milliseconds] = result.getRows()[0] ?? [];
  const latest = typeof milliseconds === 'bigint' ? new Date(Number(milliseconds)).toISOString() : null;
  if (mode === 'replace') return { rows: Number(rows), newest: latest };
  const later = latest !== null && (before.newest === null || latest > before.newest);
  return { rows: before.rows + Number(rows), newest: later ? latest : before.newest };
}

/** The staged rows with the engine's own columns. `from` has the people's numbers. */
function numberedRows(dataset: Dataset, fields: readonly Field[], from?: string): PlacedFrom {
  const columns = storedColumnsOf(dataset, fields).map((field) => quoted(field.id));
  const hash = dataset === 'customers' ? ', hash(rows.customer_id) AS "$hash"' : '';
  return {
    names: ['"$person"', ...(hash === '' ? [] : ['"$hash"']), ...columns].join(', '),
    columns: `rows."$person"${hash}, ${columns.map((name) => `rows.${name}`).join(', ')}`,
    source:
      from ?? `(SELECT "$person", staged.* FROM ${STAGING} AS staged JOIN ${NUMBERS} USING (customer_id))`,
    staged: from ?? STAGING,
  };
}
