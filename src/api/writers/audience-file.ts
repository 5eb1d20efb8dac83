/** The formats that an audience leaves in: text in pieces, or bytes. */
import { csvLine } from '../../domain/data/csv-cell.ts';
import { parquetOfIds } from './parquet.ts';

type Ids = AsyncIterable<readonly string[]>;

interface AudienceFile {
  readonly media_type: string;
  readonly charset: 'utf-8' | null;
  readonly pieces: (ids: Ids) => AsyncIterable<string | Uint8Array>;
}

/** How each format is written, by the end of the file's name. */
export const AUDIENCE_FILES = {
  csv: {
    media_type: 'text/csv',
    charset: 'utf-8',
    pieces: (ids) => lines(ids, csvLine(['customer_id']), (id) => csvLine([id])),
  },
  jsonl: {
    media_type: 'application/x-ndjson',
    charset: 'utf-8',
    pieces: (ids) => lines(ids, '', (id) => `${JSON.stringify({ customer_id: id })}\n`),
  },
  parquet: { media_type: 'application/vnd.apache.parquet', charset: null, pieces: parquetOfIds },
} as const satisfies { readonly [format: string]: AudienceFile };

export type AudienceFormat = keyof typeof AUDIENCE_FILES;

async function* lines(ids: Ids, head: string, line: (id: string) => string): AsyncGenerator<string> {
  yield head;
  for await (const batch of ids) yield batch.map(line).join('');
}
