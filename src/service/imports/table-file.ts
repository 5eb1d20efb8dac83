import type { RawTable } from '../../domain/data/raw-table.ts';

/** A file that someone sends; the API's readers open it. */
export interface TableFile {
  readonly name: string;
  /** Where it lies on this machine, when the host keeps it there. */
  readonly path?: string | undefined;
  /** Refuses with TactError, naming the line, what can't be read at all. */
  readonly open: (options: { readonly delimiter?: string | undefined }) => Promise<RawTable>;
}
