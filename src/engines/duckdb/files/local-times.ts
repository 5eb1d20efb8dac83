/** Times in a file that have no offset: which there are, and which of them a zone's clock skipped or showed twice. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { type ClockChangesMet, NONE_MET } from '../../../domain/data/cells/zone.ts';
import { type ClockChange, clockChanges } from '../../../domain/time/zone.ts';
import { quoted } from '../tables.ts';
import { milliseconds } from './cells.ts';
import type { PlannedFile } from './planned-file.ts';

/** Local times of a file: SQL of each column of them as milliseconds, and the days that they fall on, by their first local times in order. */
export interface Local {
  readonly columns: readonly string[];
  readonly days: readonly number[];
}

const DAY = 86_400_000;

/** The local times of the file; null where it has none. */
export async function localTimesOf(
  connection: DuckDBConnection,
  { rows, columns, planned }: PlannedFile,
): Promise<Local | null> {
  const local = planned.flatMap(({ position, format }) => {
    const { kind = 'other', name = '' } = columns[position] ?? {};
    if (format.type !== 'datetime' || (kind !== 'local_time' && kind !== 'date')) return [];
    return [`CAST(rows.${quoted(name)} AS TIMESTAMP)`];
  });
  if (local.length === 0) return null;
  // One far day, such as a last one that is meant as none, must not bring all the years before it.
  const each = local.map((name) => `SELECT DISTINCT CAST(${name} AS DATE) AS day FROM ${rows}`);
  const found = await connection.runAndReadAll(
    `SELECT epoch_ms(CAST(day AS TIMESTAMP)) FROM (${each.join(' UNION ')}) WHERE day IS NOT NULL ORDER BY day`,
  );
  const days = found.getRows().map(([day]) => Number(day));
  return days.length === 0 ? null : { columns: local.map(milliseconds), days };
}

/** The changes of a zone's clock on some days. */
export function changesOn(time_zone: string, days: readonly number[]): readonly ClockChange[] {
  const changes = days.flatMap((day) => clockChanges(time_zone, day, day + DAY));
  return [...new Map(changes.map((change) => [change.from, change])).values()];
}

/** How many of the local times fall into changes of the zone's clock, of the rows of `source`. */
export async function changesMet(
  connection: DuckDBConnection,
  source: string,
  { columns, days }: Local,
  time_zone: string,
): Promise<ClockChangesMet> {
  const changes = changesOn(time_zone, days);
  if (changes.length === 0) return NONE_MET;
  const counted = (wanted: ClockChange['kind']) => {
    const within = changes
      .filter(({ kind }) => kind === wanted)
      .flatMap(({ from, upto }) => columns.map((ms) => `count_if(${ms} >= ${from} AND ${ms} < ${upto})`));
    return within.length === 0 ? '0' : within.join(' + ');
  };
  const found = await connection.runAndReadAll(
    `SELECT ${counted('twice')}, ${counted('skipped')} FROM ${source}`,
  );
  const [twice = 0, skipped = 0] = (found.getRows()[0] ?? []).map(Number);
  return { twice, skipped };
}
