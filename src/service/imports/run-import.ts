import { type ClockChangesMet, type LocalTimes, localTimes } from '../../domain/data/cells/zone.ts';
import type { ImportOptions } from '../../domain/data/import-options.ts';
import { planImport, type ImportPlan } from '../../domain/data/import-plan.ts';
import type { RawTable } from '../../domain/data/raw-table.ts';
import type { Dataset } from '../../domain/data/rows.ts';
import type { Field } from '../../domain/data/schema.ts';
import { createSurvey } from '../../domain/data/survey.ts';
import { erasedPeople } from '../erase-person.ts';
import { TactError } from '../errors.ts';
import type { Actor, ImportRecord, Load, Ports } from '../ports.ts';
import { readSettings } from '../settings.ts';
import { announce } from '../use-case.ts';
import { keepLabels } from './keep-labels.ts';
import { loadRows, type Lines, type Tally } from './load-rows.ts';
import { keepRecord, type RecordKeeper } from './record-keeper.ts';
import { rememberChoices } from './remember-choices.ts';
import type { TableFile } from './table-file.ts';
import { planWeighed } from './weigh-file.ts';

/** The share of the way after which it is known how the file is written. */
const OPENED = 0.05;
/** The share of the way after which every cell was looked at once. */
const SURVEYED = 0.25;
/** The share after which every row was read; the rest is putting them in place. */
const READ = 0.6;
/** So many rows, or one in a hundred, may be read one by one in a file that the engine reads. */
const FEW_ODD = 10_000;

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
  const watch = (share: number) => keeper.tell({ phase: 'opening', progress: share * OPENED });
  const table = await file.open({ delimiter: options.delimiter, watch });
  const existing = started.mode === 'append' ? await fieldsOf(ports, started) : [];
  const time_zone = options.time_zone ?? (await readSettings(ports)).time_zone;
  const at: Importing = { ports, keeper, started, table, options, existing, time_zone };
  const isErased = await erasedPeople(ports);
  // Where rows of someone have to stay out, each is looked at.
  const loading = (isErased === null ? await direct(at, file) : null) ?? (await rowByRow(at));
  const { plan, load } = loading;
  try {
    const how = { mode: started.mode, from: SURVEYED, to: READ, isErased };
    const { tally, met } = await loadRows({ ...at, ...loading, ...how });
    await keeper.save({ ...tally, ...clockChangesOf(met, time_zone) });
    requireRows(tally);
    await keepLabels(ports, plan);
    await rememberChoices(ports, table.columns, started.dataset, options);
    await keeper.save({ phase: 'placing', committing_over: await ports.engine.dataVersion() });
    await load.commit((share, step) =>
      keeper.tell({
        phase: 'placing',
        progress: READ + share * (1 - READ),
        ...(step === undefined ? {} : { step }),
      }),
    );
    return tally;
  } catch (error) {
    await load.abort();
    throw error;
  }
}

interface Importing {
  readonly ports: Ports;
  readonly keeper: RecordKeeper;
  readonly started: ImportRecord;
  readonly table: RawTable;
  readonly options: ImportOptions;
  /** The columns that rows are appended to. */
  readonly existing: readonly Field[];
  readonly time_zone: string;
}

/** What goes in, and the lines that are read here when the engine reads the others. */
interface Loading {
  readonly plan: ImportPlan;
  readonly load: Load<Dataset>;
  readonly lines?: Lines;
  readonly times: LocalTimes;
}

/** The engine reads the file by itself; null where it can't, or where it wouldn't come to the same. */
async function direct(at: Importing, file: TableFile): Promise<Loading | null> {
  const { ports, keeper, started, table, options, existing, time_zone } = at;
  if (file.path === undefined || table.format !== 'parquet' || table.rowsAt === undefined) return null;
  const opened = (await ports.engine.openFile?.(file.path)) ?? null;
  if (opened === null) return null;
  const { rows } = opened;
  const tell = (share: number) => keeper.tell({ phase: 'looking', progress: lookedAt(share), rows_of: rows });
  const planned = await planWeighed(opened, table, started.dataset, options, existing, (share) =>
    tell(share / 2),
  );
  if (planned === null) return null;
  const plan = agreed(planned);
  await keeper.save({ columns: columnsIn(plan) });
  const load = await opened.load(plan, started.mode, {
    time_zone,
    most_odd: Math.max(FEW_ODD, Math.floor(rows / 100)),
    watch: (share) => tell((1 + share) / 2),
  });
  if (load === null) return null;
  const lines = { odd: load.odd_lines, all: rows, met: load.clock_changes };
  return { plan, load, lines, times: localTimes(time_zone) };
}

async function rowByRow(at: Importing): Promise<Loading> {
  const plan = await planFor(at);
  await at.keeper.save({ columns: columnsIn(plan) });
  const load = await at.ports.engine.load(at.started.dataset, at.started.mode, plan.fields);
  return { plan, load, times: localTimes(at.time_zone) };
}

function clockChangesOf({ twice, skipped }: ClockChangesMet, time_zone: string) {
  return twice + skipped === 0 ? {} : { clock_changes: { time_zone, twice, skipped } };
}

/** How far the import is when this share of the cells was looked at. */
function lookedAt(share: number): number {
  return OPENED + share * (SURVEYED - OPENED);
}

function columnsIn({ columns }: ImportPlan) {
  return columns.map(({ attribute, format }) => ({ name: attribute, type: format.type }));
}

async function planFor({ keeper, started, table, options, existing }: Importing): Promise<ImportPlan> {
  const survey = createSurvey(table.columns, options.list_separator, started.dataset === 'customers');
  for await (const { rows, share } of table.batches()) {
    survey.add(rows);
    await keeper.tell({ phase: 'looking', progress: lookedAt(share), rows_done: survey.rows() });
  }
  if (survey.rows() === 0)
    throw new TactError('invalid', 'There is no row below the header. Nothing was imported.');
  return agreed(planImport(started.dataset, survey.surveyed(), options, existing));
}

function agreed({ plan, issues }: ReturnType<typeof planImport>): ImportPlan {
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
  return (error.message + stays).toWellFormed();
}
