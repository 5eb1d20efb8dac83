/** What a Parquet file says of itself decides how much memory it takes to read: it is checked before it is believed. */
import {
  type AsyncBuffer,
  type ColumnMetaData,
  type FileMetaData,
  parquetMetadata,
  type RowGroup,
} from 'hyparquet';
import { TactError } from '../../service/errors.ts';
import { walkStruct } from './thrift.ts';

const MEGABYTE = 1024 * 1024;
const GIGABYTE = 1024 * MEGABYTE;
const MOST_FOOTER = 64 * MEGABYTE;
/** Values that are unpacked at once; each takes some 16 to 40 bytes. */
const MOST_VALUES = 64 * MEGABYTE;
/** The length of the footer and the magic word. */
const ENDING = 8;
/** Descriptions of pages are mostly far shorter; statistics make them longer. */
const PAGE_HEADERS = [4096, MEGABYTE] as const;

const DAMAGED =
  'This Parquet file is damaged or cut off: its end can’t be read. Nothing was imported. Send it whole.';
const UNLIKE = 'This Parquet file holds something else than it says. Nothing was imported. Write it again.';
const SMALLER = 'Nothing was imported. Write it with smaller row groups.';

/** What stands at the end of the file. `invalid` where it can’t be read, `too_large` where it, or a row group, is. */
export async function modestMetadata(file: AsyncBuffer): Promise<FileMetaData> {
  const metadata = await metadataOf(file);
  for (const { total_byte_size, columns } of metadata.row_groups) {
    const sizes = columns.map(({ meta_data }) => Number(meta_data?.total_uncompressed_size ?? 0));
    if (Math.max(Number(total_byte_size), sum(sizes)) > GIGABYTE)
      throw new TactError('too_large', `A row group of this file is larger than 1 GB. ${SMALLER}`);
  }
  return metadata;
}

async function metadataOf(file: AsyncBuffer): Promise<FileMetaData> {
  const ending =
    file.byteLength < ENDING ? null : await file.slice(file.byteLength - ENDING, file.byteLength);
  const length = ending === null ? Number.NaN : new DataView(ending).getUint32(0, true);
  if (!(length <= file.byteLength - ENDING)) throw new TactError('invalid', DAMAGED);
  if (length > MOST_FOOTER)
    throw new TactError(
      'too_large',
      `The description at the end of this file is larger than 64 MB. ${SMALLER}`,
    );
  const footer = await file.slice(file.byteLength - ENDING - length, file.byteLength);
  try {
    walkStruct(new DataView(footer, 0, length), 0);
    return parquetMetadata(footer);
  } catch {
    throw new TactError('invalid', DAMAGED);
  }
}

/**
 * Refuses a row group of which more would be unpacked at once than memory is for, by what stands before each of its pages.
 * `too_large`; `invalid` where pages hold something else than the end of the file says.
 */
export async function requireModestPages(
  file: AsyncBuffer,
  { columns, num_rows }: RowGroup,
  isFlat: (column: ColumnMetaData) => boolean,
): Promise<void> {
  let [values, bytes] = [0, 0];
  for (const { meta_data } of columns) {
    if (meta_data === undefined) throw new TactError('invalid', UNLIKE);
    const pages = await pagesOf(file, meta_data);
    const flat = isFlat(meta_data);
    const held = sum(pages.map((page) => page.values));
    if (held !== Number(meta_data.num_values) || (flat && held !== Number(num_rows)))
      throw new TactError('invalid', UNLIKE);
    // Of nested columns all pages are unpacked, of others those of the rows that are read.
    const atOnce = flat ? largest : sum;
    values += atOnce(pages.map((page) => page.values));
    bytes += atOnce(pages.map((page) => page.bytes));
    if (values > MOST_VALUES || bytes > GIGABYTE)
      throw new TactError('too_large', `Pages of this file are too large to be unpacked at once. ${SMALLER}`);
  }
}

interface Page {
  readonly values: number;
  readonly bytes: number;
}

/** What stands before each page of a column. */
async function pagesOf(file: AsyncBuffer, column: ColumnMetaData): Promise<readonly Page[]> {
  const { data_page_offset, dictionary_page_offset, total_compressed_size } = column;
  const start = Number(dictionary_page_offset || data_page_offset);
  const end = Math.min(file.byteLength, start + Number(total_compressed_size));
  const pages: Page[] = [];
  let missing = Number(column.num_values);
  for (let at = start; at < end - 1 && missing > 0;) {
    const { header, told } = await pageHeader(file, at, end);
    const [bytes, packed] = [told.get('2') ?? 0, told.get('3') ?? 0];
    const listed = told.get('7.1') ?? 0;
    // Every value of a dictionary takes a byte at least.
    if (packed < 0 || bytes < 0 || listed > bytes) throw new TactError('invalid', UNLIKE);
    const values = told.get('5.1') ?? told.get('8.1') ?? 0;
    pages.push({ bytes, values });
    missing -= values;
    at += header + packed;
  }
  return pages;
}

async function pageHeader(
  file: AsyncBuffer,
  at: number,
  end: number,
): Promise<{ readonly header: number; readonly told: ReadonlyMap<string, number> }> {
  for (const most of PAGE_HEADERS) {
    const told = new Map<string, number>();
    try {
      const view = new DataView(await file.slice(at, Math.min(end, at + most)));
      return { header: walkStruct(view, 0, (path, value) => told.set(path, value)), told };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  throw new TactError('invalid', UNLIKE);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
