/** Times in a file that have no offset: which there are, and which of them a zone's clock skipped or showed twice. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { type ClockChangesMet, NONE_MET } from '../../../domain/data/cells/zone.ts';
import { type ClockChange, clockChanges } from '../../../domain/time/zone.ts';
import { quoted } from '../tables.ts';
import { milliseconds } from './cells.ts';
import type { PlannedFile } from './planned-file.ts';

/** Local times of a file: SQL of each column of them as milliseconds, and the first and last of all. */
export interface Local {
  readonly columns: readonly string[];
  readonly first: number;
  readonly last: number;
}

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
  const edges = local.flatMap((name) => [milliseconds(`min(${name})`), milliseconds(`max(${name})`)]);
  const found = await connection.runAndReadAll(`SELECT ${edges.join(', ')} FROM ${rows}`);
  const instants = (found.getRows()[0] ?? []).filter((edge) => edge !== null).map(Number);
  if (instants.length === 0) return null;
  return { columns: local.map(milliseconds), first: Math.min(...instants), last: Math.max(...instants) };
}

/** How many of the local times fall into changes of the zone's clock, of the rows of `source`. */
export async function changesMet(
  connection: DuckDBConnection,
  source: string,
  { columns, first, last }: Local,
  time_zone: string,
): Promise<ClockChangesMet> {
  const changes = clockChanges(time_zone, first, last);
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
