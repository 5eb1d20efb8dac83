import type { SetAside } from '../../domain/data/read-row.ts';
import { TactError } from '../errors.ts';
import type { Actor, ImportRecord, Ports } from '../ports.ts';
import { announce, found, nowOf, recorded } from '../use-case.ts';

/** Milliseconds between two notes of an import's progress. */
const PACE = 250;
const SHOWN = 100;
const CHUNK = 500;

export type ImportChanges = Partial<Omit<ImportRecord, 'id' | 'version' | 'problems'>>;

/** Keeps the record of a running import and all its set-aside rows. */
export interface RecordKeeper {
  /** Notes progress now and then; throws `cancelled` once someone asked to stop. */
  tell(changes: ImportChanges): Promise<void>;
  /** Notes it at once. */
  save(changes: ImportChanges): Promise<ImportRecord>;
  setAside(problems: readonly SetAside[]): Promise<void>;
  /** Writes the end down, in the log too. */
  finish(actor: Actor, changes: ImportChanges): Promise<ImportRecord>;
}

/** The keeper of an import that was just started. */
export function keepRecord(ports: Ports, id: string): RecordKeeper {
  const first: SetAside[] = [];
  let waiting: SetAside[] = [];
  let chunks = 0;
  let told = ports.clock.now();

  async function save(changes: ImportChanges, actor?: Actor): Promise<ImportRecord> {
    const flushed = waiting;
    waiting = [];
    const record = await ports.store.transaction(async (view) => {
      const current = found(await view.imports.get(id), 'import', id);
      const next: ImportRecord = {
        ...afterStep(current, changes),
        ...changes,
        problems: [...first],
        version: current.version + 1,
      };
      for (let at = 0; at < flushed.length; at += CHUNK) {
        const problems = flushed.slice(at, at + CHUNK);
        await view.import_problems.insert({
          id: `${id}.${String(chunks++).padStart(8, '0')}`,
          import: id,
          problems,
          version: 1,
        });
      }
      await view.imports.update(next);
      if (actor !== undefined) await recorded(view, ports, actor, endOf(next));
      return next;
    });
    told = ports.clock.now();
    announce(ports, 'import', record);
    return record;
  }

  /** Without what was true of the phase or step before, and with the time at which this one began. */
  function afterStep(current: ImportRecord, { phase, step }: ImportChanges): ImportRecord {
    if (phase === undefined || (phase === current.phase && step === current.step)) return current;
    const { step: _step, rows_done: _done, rows_of: _of, ...lasting } = current;
    return { ...lasting, since: nowOf(ports) };
  }

  return {
    save: (changes) => save(changes),
    finish: (actor, changes) => save({ ...changes, finished_at: nowOf(ports) }, actor),
    tell: async (changes) => {
      if (ports.clock.now() - told < PACE) return;
      const { stop_requested } = await save(changes);
      if (stop_requested === true) throw new TactError('cancelled', 'This import was stopped.');
    },
    setAside: async (problems) => {
      first.push(...problems.slice(0, SHOWN - first.length));
      waiting.push(...problems);
      if (waiting.length >= CHUNK * 10) await save({});
    },
  };
}

function endOf({
  id,
  dataset,
  mode,
  status,
  rows_read,
  rows_loaded,
  rows_set_aside,
  stop_requested,
}: ImportRecord) {
  const stopped = status === 'failed' && stop_requested === true;
  return {
    action: status === 'done' ? 'import.finish' : stopped ? 'import.stopped' : 'import.fail',
    subject: `import:${id}`,
    facts: { dataset, mode, rows_read, rows_loaded, rows_set_aside },
  };
}
