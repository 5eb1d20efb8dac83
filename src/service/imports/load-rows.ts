import { bothMet, type ClockChangesMet, type LocalTimes, NONE_MET } from '../../domain/data/cells/zone.ts';
import type { ImportPlan } from '../../domain/data/import-plan.ts';
import type { RawTable } from '../../domain/data/raw-table.ts';
import { rowReader, setAside, type ReadRow, type SetAside } from '../../domain/data/read-row.ts';
import type { Dataset } from '../../domain/data/rows.ts';
import type { DatasetRows, Load } from '../ports.ts';
import type { RecordKeeper } from './record-keeper.ts';

export interface Tally {
  readonly rows_read: number;
  readonly rows_loaded: number;
  readonly rows_set_aside: number;
}

interface Loading {
  readonly plan: ImportPlan;
  readonly table: RawTable;
  readonly times: LocalTimes;
  readonly load: Load<Dataset>;
  readonly mode: 'replace' | 'append';
  readonly keeper: RecordKeeper;
  /** The share of the way that lies behind, and that which will. */
  readonly from: number;
  readonly to: number;
  /** Left out: every row is read here. */
  readonly lines?: Lines | undefined;
  /** Whose rows stay out because they were erased; null: nobody's. */
  readonly isErased: ((customer_id: string) => boolean) | null;
}

/** Which of all rows are read here; the others go in as they are. */
export interface Lines {
  readonly odd: readonly number[];
  readonly all: number;
  /** The changes of the clock among the local times of those others. */
  readonly met: ClockChangesMet;
}

export interface Loaded {
  readonly tally: Tally;
  /** The changes of the clock among the local times that went in. */
  readonly met: ClockChangesMet;
}

interface Good {
  readonly line: number;
  readonly row: ReadRow;
  readonly met: ClockChangesMet;
}

/** Reads every row, writes the good ones and sets the others aside; loaded and set aside add up to read. */
export async function loadRows({
  plan,
  table,
  times,
  load,
  mode,
  keeper,
  from,
  to,
  lines,
  isErased,
}: Loading): Promise<Loaded> {
  const read = rowReader(plan, times.toInstant);
  const plain = lines === undefined ? 0 : lines.all - lines.odd.length;
  let tally: Tally = { rows_read: plain, rows_loaded: plain, rows_set_aside: 0 };
  let met = lines?.met ?? NONE_MET;
  const batches = lines === undefined ? table.batches() : (table.rowsAt?.(lines.odd) ?? table.batches());
  for await (const batch of batches) {
    const good: Good[] = [];
    const aside: SetAside[] = [];
    for (const raw of batch.rows) {
      const result = read(raw);
      const met_here = times.met();
      if ('row' in result && isErased?.(result.row.customer_id) === true)
        aside.push(ofErased(plan, raw.line));
      else if ('row' in result) good.push({ line: raw.line, row: result.row, met: met_here });
      else aside.push(result.set_aside);
    }
    const known = plan.dataset === 'customers' && mode === 'append' && good.length > 0;
    const taken = known ? await load.existing(good.map(({ row }) => row.customer_id)) : new Set<string>();
    const fresh = good.filter(({ row }) => !taken.has(row.customer_id));
    for (const { line, row } of good) {
      if (taken.has(row.customer_id)) aside.push(existing(plan, line, row));
    }
    for (const one of fresh) met = bothMet(met, one.met);
    if (fresh.length > 0) await load.write(fresh.map(({ row }) => row as unknown as DatasetRows[Dataset]));
    if (aside.length > 0) await keeper.setAside(aside.toSorted((a, b) => a.line - b.line));
    tally = {
      rows_read: tally.rows_read + batch.rows.length,
      rows_loaded: tally.rows_loaded + fresh.length,
      rows_set_aside: tally.rows_set_aside + aside.length,
    };
    await keeper.tell({ ...tally, phase: 'reading', progress: from + batch.share * (to - from) });
  }
  return { tally, met };
}

/** Who it was is not said: the row is set aside because nobody may know. */
function ofErased({ id_column }: ImportPlan, line: number): SetAside {
  return setAside(line, id_column ?? 'customer_id', '', 'is a row of someone who was erased').set_aside;
}

function existing({ id_column }: ImportPlan, line: number, { customer_id }: ReadRow): SetAside {
  return setAside(
    line,
    id_column ?? 'customer_id',
    customer_id,
    'is the id of a customer who is there already',
  ).set_aside;
}
