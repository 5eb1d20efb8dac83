/** What a person decides about an import; the rest is found from the file. */
import type { Mapping } from './datasets/match-columns.ts';
import type { AttributeType } from './schema.ts';

export interface ImportOptions {
  readonly mode?: 'replace' | 'append';
  readonly mapping?: Mapping;
  readonly types?: { readonly [attribute: string]: AttributeType };
  /** Zone of instants without an offset; left out: the workspace's. */
  readonly time_zone?: string;
  readonly delimiter?: string;
  readonly list_separator?: string;
  /** The column that names the customer; left out: found by its name. */
  readonly id_column?: string;
  /** Customers only: the rows are named `row-1`, `row-2`, … because no column names them. */
  readonly number_rows?: boolean;
}
