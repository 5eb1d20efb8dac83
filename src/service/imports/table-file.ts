import type { RawTable } from '../../domain/data/raw-table.ts';
import type { Watch } from '../ports.ts';

/** A file that someone sends; the API's readers open it. */
export interface TableFile {
  readonly name: string;
  /** Where it lies on this machine, when the host keeps it there. */
  readonly path?: string | undefined;
  /** Refuses with TactError, naming the line, what can't be read at all. */
  readonly open: (options: Opening) => Promise<RawTable>;
}

export interface Opening {
  readonly delimiter?: string | undefined;
  /** A text is read whole to find out how it is written. */
  readonly watch?: Watch | undefined;
}
