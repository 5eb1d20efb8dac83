import { excerptOf } from '../../domain/data/excerpt.ts';
import type { ImportOptions } from '../../domain/data/import-options.ts';
import type { Dataset } from '../../domain/data/rows.ts';
import { TactError } from '../errors.ts';
import type { Actor, ImportRecord, Ports } from '../ports.ts';
import { announce, nowOf, recorded } from '../use-case.ts';
import { requireOptions } from './check-options.ts';
import { runImport } from './run-import.ts';
import type { TableFile } from './table-file.ts';

/** Characters of a file's name that are kept. */
const MAX_NAME = 200;
/** Controls, and what turns the direction of reading: `gpj.exe` would look like `exe.jpg`. */
const UNSEEN = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

export interface StartedImport {
  readonly import_id: string;
  /** Settles when the import has ended, however it ended; rejects only with errors that nobody expected. */
  readonly finished: Promise<ImportRecord>;
}

/** Starts an import and answers at once. One at a time for each dataset: `conflict`. */
export async function startImport(
  ports: Ports,
  actor: Actor,
  dataset: Dataset,
  file: TableFile,
  options: ImportOptions,
): Promise<StartedImport> {
  requireOptions(dataset, options);
  const mode = options.mode ?? 'replace';
  const record = await insertImport(ports, actor, {
    dataset,
    mode,
    file_name: excerptOf(file.name.replaceAll(UNSEEN, ' ').trim(), MAX_NAME) || 'A file without a name',
  });
  return { import_id: record.id, finished: runImport(ports, actor, record, file, options) };
}

/** Writes an import down as running; refuses a second one of the same dataset with `conflict`. */
export async function insertImport(
  ports: Ports,
  actor: Actor,
  what: Pick<ImportRecord, 'dataset' | 'mode' | 'file_name' | 'demo'>,
): Promise<ImportRecord> {
  const record: ImportRecord = {
    id: `i${ports.secrets.id()}`,
    ...what,
    status: 'running',
    progress: 0,
    rows_read: 0,
    rows_loaded: 0,
    rows_set_aside: 0,
    columns: [],
    problems: [],
    error: null,
    started_by: actor.id,
    started_at: nowOf(ports),
    finished_at: null,
    version: 1,
  };
  await ports.store.transaction(async (view) => {
    const running = await view.imports.list({ where: { status: 'running' }, limit: 500 });
    const other = running.items.find((item) => item.dataset === what.dataset);
    if (other !== undefined) {
      throw new TactError(
        'conflict',
        `An import of ${what.dataset} is running already. Wait for it, or stop it first.`,
        { current: other },
      );
    }
    await view.imports.insert(record);
    await recorded(view, ports, actor, {
      action: 'import.start',
      subject: `import:${record.id}`,
      facts: { dataset: what.dataset, mode: what.mode },
    });
  });
  announce(ports, 'import', record);
  return record;
}
