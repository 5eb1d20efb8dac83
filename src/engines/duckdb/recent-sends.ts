/**
 * The sends of the weeks that caps look back on, in memory by person, so that a decision need not look for them among those
 * of everybody: read once, then brought up to date with every batch that is put on record.
 */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { SendRow } from '../../domain/data/rows.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import { type ChainedRows, chainedRows } from '../chained-rows.ts';
import { chunksOf, vectorsOf } from './chunks.ts';
import { DataMoved } from './bits/interruptions.ts';
import { CHANGES_NOW, type DataState } from './data-state.ts';
import { STAGED_PEOPLE } from './number-people.ts';
import { PERSON } from './numbers.ts';
import type { Staged } from './staged.ts';
import { quoted } from './tables.ts';

/** A person's sends that are late enough to matter, in any order. */
export type SendsOf = (person: number) => readonly Omit<SendRow, 'customer_id'>[];

export interface RecentSends {
  /**
   * Sends of this state of the data that are later than an instant, some earlier ones among them; null when they are too
   * many to keep, or the connection's transaction doesn't see that state.
   */
  read(connection: DuckDBConnection, state: DataState, after: number): Promise<SendsOf | null>;
  /** Adds the rows by which a load has made one state the next, while they are staged on its connection. */
  follow(connection: DuckDBConnection, before: DataState, after: DataState, staged: Staged): Promise<void>;
}

/** How much further back is read than is asked for, so that the next question needs nothing new. */
const FURTHER = 86_400_000;
/** More rows are not kept: each takes fourteen bytes. */
const MOST_ROWS = 16_000_000;
const MOST_KINDS = 65_536;

type Sends = DataState['datasets']['sends'];
type Kind = Omit<SendRow, 'customer_id' | 'sent_at'>;

interface Kept {
  readonly rows: ChainedRows;
  readonly kinds: Kind[];
  /** As many as were read at first; when those added are many, all is read again without those that are old by now. */
  readonly first: number;
}

export function rememberSends(): RecentSends {
  let about: { readonly sends: Sends; readonly after: number } | null = null;
  let kept: Promise<Kept | null> = Promise.resolve(null);

  /** Who asks from now on waits for this; what fails is read again by the next. */
  function keep(sends: Sends, after: number, coming: Promise<Kept | null>): void {
    const mine = { sends, after };
    about = mine;
    kept = coming;
    coming.catch(() => {
      if (about === mine) about = null;
    });
  }

  async function read(connection: DuckDBConnection, state: DataState, after: number) {
    const { sends } = state.datasets;
    if (about?.sends !== sends || about.after > after)
      keep(sends, after - FURTHER, readSends(connection, state, after - FURTHER));
    try {
      const known = await kept;
      return known === null ? null : sendsIn(known);
    } catch (error) {
      if (error instanceof DataMoved) return null;
      throw error;
    }
  }

  async function follow(connection: DuckDBConnection, before: DataState, after: DataState, staged: Staged) {
    const { sends } = after.datasets;
    if (about === null || about.sends !== before.datasets.sends || sends === about.sends) return;
    const { after: since } = about;
    const known = await kept.catch(() => null);
    about = null;
    if (known === null || staged.mode !== 'append' || known.kinds.length > MOST_KINDS / 2) return;
    if (known.rows.length() + sends.rows - before.datasets.sends.rows > known.first * 1.25 + 100_000) return;
    await addRows(connection, STAGED_PEOPLE, since, known);
    keep(sends, since, Promise.resolve(known));
  }

  return { read, follow };
}

async function readSends(
  connection: DuckDBConnection,
  { changes }: DataState,
  after: number,
): Promise<Kept | null> {
  const counted = await connection.runAndReadAll(
    `SELECT ${CHANGES_NOW}, count(*) FROM sends WHERE sent_at > $1::TIMESTAMP`,
    [written(after)],
  );
  const [[now, count] = []] = counted.getRows();
  // A load that is just being committed would be added again once it is followed.
  if (Number(now) !== changes) throw new DataMoved();
  const first = Number(count);
  if (first > MOST_ROWS) return null;
  const kept = { rows: chainedRows(), kinds: [], first };
  await addRows(connection, 'sends', after, kept);
  return kept.kinds.length > MOST_KINDS ? null : kept;
}

const KIND = 'rule_id, channel, purpose, status';

/** Rows of a table that are later than an instant. */
async function addRows(
  connection: DuckDBConnection,
  table: string,
  after: number,
  { rows, kinds }: Kept,
): Promise<void> {
  const later = `${table} WHERE sent_at > $1::TIMESTAMP`;
  const numbered = `(SELECT ${KIND}, row_number() OVER (ORDER BY ${KIND}) - 1 AS kind FROM (SELECT DISTINCT ${KIND} FROM ${later}))`;
  const listed = await connection.runAndReadAll(`SELECT ${KIND} FROM ${numbered} ORDER BY kind`, [
    written(after),
  ]);
  const before = kinds.length;
  for (const [rule_id, channel, purpose, status] of listed.getRows())
    kinds.push({
      rule_id: String(rule_id),
      channel: String(channel),
      purpose: String(purpose),
      status: status as Kind['status'],
    });
  const sql = `SELECT ${quoted(PERSON)}, kind::INTEGER, epoch_ms(sent_at)::DOUBLE FROM (SELECT * FROM ${later}) JOIN ${numbered} USING (${KIND})`;
  for await (const chunk of chunksOf({ connection }, sql, [written(after)])) {
    const [people, codes, times] = vectorsOf(chunk);
    for (let row = 0; row < chunk.rowCount; row += 1)
      rows.add(
        Number(people?.getItem(row)),
        before + Number(codes?.getItem(row)),
        Number(times?.getItem(row)),
      );
  }
}

function sendsIn({ rows, kinds }: Kept): SendsOf {
  return (person) => {
    const found: Omit<SendRow, 'customer_id'>[] = [];
    rows.each(person, (code, at) => {
      const kind = kinds[code];
      if (kind !== undefined) found.push({ ...kind, sent_at: formatInstant(at) });
    });
    return found;
  };
}

function written(ms: number): string {
  return formatInstant(ms).replace('Z', '');
}
