import type { ImportPlan } from '../../../domain/data/import-plan.ts';
import type { FileColumn } from '../../../service/ports.ts';

/** The rows of a file as SQL, and what becomes of its columns. */
export interface PlannedFile {
  readonly rows: string;
  readonly columns: readonly FileColumn[];
  readonly planned: ImportPlan['columns'];
}
