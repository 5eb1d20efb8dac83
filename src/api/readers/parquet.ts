/** Parquet, row group by row group; lines are the numbers of the rows. */
import {
  parquetRead,
  parquetSchema,
  type AsyncBuffer,
  type ColumnMetaData,
  type FileMetaData,
  type RowGroup,
} from 'hyparquet';
import { compressors, decompressZstd } from 'hyparquet-compressors';
import { MAX_COLUMNS } from '../../domain/data/limits.ts';
import type { RawBatch, RawCell, RawRow } from '../../domain/data/raw-table.ts';
import { TactError } from '../../service/errors.ts';
import type { ByteSource } from './bytes.ts';
import type { FormatReader } from './format.ts';
import { modestMetadata, requireModestPages } from './parquet-limits.ts';

const ROWS_AT_ONCE = 50_000;
const ROWS_TOGETHER = 10_000;
const MAX_UNPACKED_FILE = 1024 * 1024 * 1024;

/** Reads what has the magic bytes; a file without its end can't be read. */
export const readParquet: FormatReader = async ({ file, source }) => {
  const buffer = bufferOf(source.gzip ? await unpackedFile(source) : file);
  const metadata = await modestMetadata(buffer);
  const columns = namesIn(metadata);
  if (columns.length > MAX_COLUMNS) {
    throw new TactError(
      'too_large',
      `${columns.length} columns; at most ${MAX_COLUMNS} can be imported. Leave some out.`,
    );
  }
  return {
    format: 'parquet',
    encoding: null,
    delimiter: null,
    columns,
    batches: () => batches(buffer, metadata, columns),
    rowsAt: (lines) => rowsAt(buffer, metadata, columns, lines),
  };
};

/** The rows of some lines: of each stretch of rows that holds one, all are unpacked and those kept. */
async function* rowsAt(
  buffer: AsyncBuffer,
  metadata: FileMetaData,
  columns: readonly string[],
  lines: readonly number[],
): AsyncIterable<RawBatch> {
  const total = Number(metadata.num_rows);
  const local = localTimestamps(metadata);
  const stretches = Map.groupBy(lines, (line) => Math.floor((line - 1) / ROWS_TOGETHER));
  for (const group of metadata.row_groups) await requireModest(buffer, metadata, group);
  let done = 0;
  for (const [stretch, wanted] of stretches) {
    const start = stretch * ROWS_TOGETHER;
    const rows = await read(buffer, metadata, columns, start, Math.min(total, start + ROWS_TOGETHER));
    done += wanted.length;
    yield {
      rows: wanted.map((line) => rowOf(line, rows[line - 1 - start] ?? [], columns, local)),
      share: done / lines.length,
    };
  }
}

function rowOf(
  line: number,
  cells: readonly unknown[],
  columns: readonly string[],
  local: ReadonlySet<string>,
): RawRow {
  return { line, cells: columns.map((column, position) => cellOf(cells[position], local.has(column))) };
}

async function* batches(
  buffer: AsyncBuffer,
  metadata: FileMetaData,
  columns: readonly string[],
): AsyncIterable<RawBatch> {
  const total = Number(metadata.num_rows);
  const local = localTimestamps(metadata);
  let start = 0;
  for (const group of metadata.row_groups) {
    await requireModest(buffer, metadata, group);
    const end = start + Number(group.num_rows);
    while (start < end) {
      const until = Math.min(end, start + ROWS_AT_ONCE);
      const rows = await read(buffer, metadata, columns, start, until);
      const begin = start;
      yield {
        rows: rows.map((cells, index) => rowOf(begin + index + 1, cells, columns, local)),
        share: total === 0 ? 1 : until / total,
      };
      start = until;
    }
  }
}

/** Nothing unpacks to more than its page says. */
const UNPACKERS = {
  ...compressors,
  ZSTD: (packed: Uint8Array, length: number) => decompressZstd(packed, new Uint8Array(length)),
};

async function requireModest(buffer: AsyncBuffer, { schema }: FileMetaData, group: RowGroup): Promise<void> {
  const repeated = new Set(schema.filter(isRepeated).map(({ name }) => name));
  const isFlat = ({ path_in_schema: [name = '', ...inside] }: ColumnMetaData) =>
    inside.length === 0 && !repeated.has(name);
  await requireModestPages(buffer, group, isFlat);
}

function isRepeated({ repetition_type }: FileMetaData['schema'][number]): boolean {
  return repetition_type === 'REPEATED';
}

async function read(
  file: AsyncBuffer,
  metadata: FileMetaData,
  columns: readonly string[],
  rowStart: number,
  rowEnd: number,
): Promise<readonly (readonly unknown[])[]> {
  let found: readonly (readonly unknown[])[] = [];
  try {
    await parquetRead({
      file,
      metadata,
      compressors: UNPACKERS,
      columns: [...columns],
      rowStart,
      rowEnd,
      parsers: { dateFromDays: (days) => new Date(days * 86_400_000).toISOString().slice(0, 10) },
      onComplete: (rows) => {
        found = rows;
      },
    });
  } catch {
    throw new TactError(
      'invalid',
      `Rows ${rowStart + 1} to ${rowEnd} of this Parquet file can’t be read. Nothing was imported. Write it again.`,
    );
  }
  return found;
}

function namesIn(metadata: FileMetaData): readonly string[] {
  try {
    return parquetSchema(metadata).children.map(({ element }) => element.name);
  } catch {
    throw new TactError(
      'invalid',
      'The columns of this Parquet file can’t be read. Nothing was imported. Write it again.',
    );
  }
}

/** Columns whose timestamps are times on a wall: they have no offset. */
function localTimestamps({ schema }: FileMetaData): ReadonlySet<string> {
  return new Set(
    schema
      .filter(({ logical_type }) => logical_type?.type === 'TIMESTAMP' && !logical_type.isAdjustedToUTC)
      .map(({ name }) => name),
  );
}

function cellOf(value: unknown, local: boolean): RawCell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date)
    return Number.isNaN(value.getTime())
      ? ''
      : local
        ? value.toISOString().slice(0, -1)
        : value.toISOString();
  if (Array.isArray(value))
    return value
      .filter((item) => item !== null && item !== undefined)
      .map((item) => String(cellOf(item, local)));
  if (value instanceof Uint8Array)
    return [...value.subarray(0, 64)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner));
}

function bufferOf(file: Blob): AsyncBuffer {
  return { byteLength: file.size, slice: (start, end) => file.slice(start, end).arrayBuffer() };
}

async function unpackedFile(source: ByteSource): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const { bytes } of source.chunks()) {
    size += bytes.length;
    if (size > MAX_UNPACKED_FILE)
      throw new TactError('too_large', 'This Parquet file unpacks to more than 1 GB. Send it without gzip.');
    parts.push(bytes);
  }
  return new Blob(parts);
}
