/** Opens a file of any format. To add a format: its reader, and a line in READERS. */
import { distinctNames } from '../../domain/data/distinct-names.ts';
import type { FileFormat, RawTable } from '../../domain/data/raw-table.ts';
import { TactError } from '../../service/errors.ts';
import type { Opening } from '../../service/imports/table-file.ts';
import { byteSource, startsWith } from './bytes.ts';
import { readCsv } from './csv.ts';
import type { FormatReader, Opened } from './format.ts';
import { readJsonl } from './jsonl.ts';
import { readParquet } from './parquet.ts';
import { type Encoding, encodingOf, headOf } from './text.ts';

const READERS = {
  csv: readCsv,
  tsv: readCsv,
  jsonl: readJsonl,
  parquet: readParquet,
} as const satisfies Record<FileFormat, FormatReader>;

/** The table in a file, by what the file holds rather than by its name. */
export async function openTable(
  file: Blob,
  name: string,
  options: Opening & { readonly partial?: boolean } = {},
): Promise<RawTable> {
  if (file.size === 0) throw new TactError('invalid', 'This file is empty. Nothing was imported.');
  if (await startsWith(file, [0x50, 0x4b, 0x03, 0x04])) {
    throw new TactError(
      'invalid',
      'This is a spreadsheet or zip file. Nothing was imported. Save it as CSV, or unpack it.',
    );
  }
  const partial = options.partial === true;
  const source = await byteSource(file, partial);
  let found: Promise<Encoding> | null = null;
  const encoding = () => (found ??= encodingOf(source, options.watch));
  const opened: Opened = { file, name, source, encoding, delimiter: options.delimiter, partial };
  const table = await READERS[await formatOf(opened)](opened);
  return { ...table, columns: distinctNames(table.columns) };
}

async function formatOf({ file, source, encoding, name }: Opened): Promise<FileFormat> {
  if (await startsWith(file, [0x50, 0x41, 0x52, 0x31])) return 'parquet';
  if (/\.parquet(\.gz)?$/i.test(name)) return 'parquet';
  const head = (await headOf(source, await encoding())).trimStart();
  if (head.startsWith('{')) return 'jsonl';
  if (head.startsWith('[')) {
    throw new TactError(
      'invalid',
      'Line 1: this is a JSON array. Nothing was imported. Write one object per line (JSON Lines).',
    );
  }
  return /\.(jsonl|ndjson|json)(\.gz)?$/i.test(name) ? 'jsonl' : 'csv';
}
