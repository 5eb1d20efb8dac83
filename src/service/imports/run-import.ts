import { inZone } from '../../domain/data/cells/zone.ts';
import type { ImportOptions } from '../../domain/data/import-options.ts';
import { planImport, type ImportPlan } from '../../domain/data/import-plan.ts';
import type { RawTable } from '../../domain/data/raw-table.ts';
import { createSurvey } from '../../domain/data/survey.ts';
import { TactError } from '../errors.ts';
import type { Actor, ImportRecord, Ports } from '../ports.ts';
import { readSettings } from '../settings.ts';
import { announce } from '../use-case.ts';
import { keepLabels } from './keep-labels.ts';
import { loadRows, type Tally } from './load-rows.ts';
import { keepRecord, type RecordKeeper } from './record-keeper.ts';
import type { TableFile } from './table-file.ts';

/** The share of the way after which every cell was looked at once. */
const SURVEYED = 0.4;

/**
 * Imports a file into an import that was written down as running. Afterwards the record says `done`, or `failed` with the
 * data as it was. Rejects, after that, only with errors that nobody expected.
 */
export async function runImport(
  ports: Ports,
  actor: Actor,
  started: ImportRecord,
  file: TableFile,
  options: ImportOptions,
): Promise<ImportRecord> {
  const keeper = keepRecord(ports, started.id);
  try {
    const tally = await importRows(ports, keeper, started, file, options);
    const record = await keeper.finish(actor, { ...tally, status: 'done', progress: 1 });
    announce(ports, 'data', { id: started.dataset, version: record.version });
    return record;
  } catch (error) {
    const record = await keeper.finish(actor, { status: 'failed', rows_loaded: 0, error: reasonOf(error) });
    if (error instanceof TactError) return record;
    throw error;
  }
}

async function importRows(
  ports: Ports,
  keeper: RecordKeeper,
  started: ImportRecord,
  file: TableFile,
  options: ImportOptions,
) {
  const table = await file.open(options);
  const plan = await planFor(ports, keeper, started, table, options);
  await keeper.save({
    columns: plan.columns.map(({ attribute, format }) => ({ name: attribute, type: format.type })),
  });
  const { time_zone } = await readSettings(ports);
  const load = await ports.engine.load(started.dataset, started.mode, plan.fields);
  try {
    const tally = await loadRows({
      plan,
      table,
      toInstant: inZone(options.time_zone ?? time_zone),
      load,
      mode: started.mode,
      keeper,
      from: SURVEYED,
    });
    await keeper.save(tally);
    requireRows(tally);
    await keepLabels(ports, plan);
    await keeper.save({ committing_over: await ports.engine.dataVersion() });
    await load.commit();
    return tally;
  } catch (error) {
    await load.abort();
    throw error;
  }
}

async function planFor(
  ports: Ports,
  keeper: RecordKeeper,
  started: ImportRecord,
  table: RawTable,
  options: ImportOptions,
): Promise<ImportPlan> {
  const survey = createSurvey(table.columns, options.list_separator);
  for await (const { rows, share } of table.batches()) {
    survey.add(rows);
    await keeper.tell({ progress: share * SURVEYED });
  }
  if (survey.rows() === 0)
    throw new TactError('invalid', 'There is no row below the header. Nothing was imported.');
  const existing = started.mode === 'append' ? await fieldsOf(ports, started) : [];
  const { plan, issues } = planImport(started.dataset, survey.surveyed(), options, existing);
  const [issue] = issues;
  if (issue !== undefined)
    throw new TactError('invalid', `Line 1: ${issue.message} (${issue.path})`, { issues });
  return plan;
}

async function fieldsOf(ports: Ports, { dataset }: ImportRecord) {
  const states = await ports.engine.datasets();
  return states.find((state) => state.dataset === dataset)?.fields ?? [];
}

/** Replacing everything by nothing is never what someone meant. */
function requireRows({ rows_loaded, rows_set_aside }: Tally): void {
  if (rows_loaded > 0) return;
  throw new TactError(
    'invalid',
    `None of the ${rows_set_aside} rows can be read; the first reasons are listed.`,
  );
}

function reasonOf(error: unknown): string {
  if (!(error instanceof TactError))
    return 'Something went wrong in Tact. The data is as it was. Import again.';
  const stays = /nothing was imported/i.test(error.message) ? '' : ' The data is as it was.';
  return error.message + stays;
}
