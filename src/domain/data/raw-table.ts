/** A file as its reader understood it, before any cell has a type. Formats with types of their own keep them. */
export type RawCell = string | number | boolean | null | readonly string[];

export const FILE_FORMATS = ['csv', 'tsv', 'jsonl', 'parquet'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** One record. `line` is the line of the file where it starts; in Parquet, the number of the row. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly RawCell[];
  /** Why the record itself can't be read; `cells` then hold what stood there as one text. */
  readonly broken?: string;
}

/** `share` is how much of the file has been read, 0 to 1. */
export interface RawBatch {
  readonly rows: readonly RawRow[];
  readonly share: number;
}

/** `batches` starts at the first record each time it is called. */
export interface RawTable {
  readonly format: FileFormat;
  /** Null where the format has none. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly columns: readonly string[];
  readonly batches: () => AsyncIterable<RawBatch>;
  /** Only the rows on these lines, which ascend; where a format can find them without reading all. */
  readonly rowsAt?: (lines: readonly number[]) => AsyncIterable<RawBatch>;
}
