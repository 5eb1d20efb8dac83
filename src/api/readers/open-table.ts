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

/** What begins with these bytes is no table, whatever it is called. */
const NO_TABLES: readonly { readonly bytes: readonly number[]; readonly words: string }[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    words: 'This is a spreadsheet or zip file. Nothing was imported. Save it as CSV, or unpack it.',
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    words: 'This is a spreadsheet of an older kind. Nothing was imported. Save it as CSV.',
  },
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    words: 'This is a PDF. Nothing was imported. Send the table that it was made from, as CSV.',
  },
];

/** The table in a file, by what the file holds rather than by its name. */
export async function openTable(
  file: Blob,
  name: string,
  options: Opening & { readonly partial?: boolean } = {},
): Promise<RawTable> {
  if (file.size === 0) throw new TactError('invalid', 'This file is empty. Nothing was imported.');
  for (const { bytes, words } of NO_TABLES)
    if (await startsWith(file, bytes)) throw new TactError('invalid', words);
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
  if (/^<(!doctype|html|\?xml)/i.test(head)) {
    throw new TactError(
      'invalid',
      'Line 1: this is a web page or XML. Nothing was imported. Was it saved while signed out? Export the table again, as CSV.',
    );
  }
  if (head.startsWith('[')) {
    throw new TactError(
      'invalid',
      'Line 1: this is a JSON array. Nothing was imported. Write one object per line (JSON Lines).',
    );
  }
  return /\.(jsonl|ndjson|json)(\.gz)?$/i.test(name) ? 'jsonl' : 'csv';
}
