import type { RawTable } from '../../domain/data/raw-table.ts';
import type { ByteSource } from './bytes.ts';
import type { Encoding } from './text.ts';

/** What a format's reader is given. */
export interface Opened {
  readonly file: Blob;
  readonly name: string;
  readonly source: ByteSource;
  /** Found by reading the whole file, once. */
  readonly encoding: () => Promise<Encoding>;
  readonly delimiter: string | undefined;
  /** The file is only the beginning of one: what its end cuts off is left out. */
  readonly partial: boolean;
}

/** Understands a file of one format. Refuses with TactError, naming the line, what isn't of it. */
export type FormatReader = (opened: Opened) => Promise<RawTable>;
