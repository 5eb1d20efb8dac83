import { gatherColumn, LIST_SEPARATORS, type ColumnFacts } from '../../domain/data/column-facts.ts';
import { FIXED_COLUMNS } from '../../domain/data/datasets/fixed-columns.ts';
import type { ImportOptions } from '../../domain/data/import-options.ts';
import { planImport, type ImportPlan } from '../../domain/data/import-plan.ts';
import type { RawTable } from '../../domain/data/raw-table.ts';
import type { Dataset } from '../../domain/data/rows.ts';
import type { Field } from '../../domain/data/schema.ts';
import { createSurvey } from '../../domain/data/survey.ts';
import type { EngineFile, FileColumnWeight, Watch } from '../ports.ts';

/** Rows that are looked at one by one to see what a column is about. */
const LOOKED_AT = 50_000;

/**
 * The plan that a survey of every cell would give, from what the engine says of whole columns; null where only looking at
 * every cell can tell. Customers are looked at cell by cell: each of their ids must be another one.
 */
export async function planWeighed(
  file: EngineFile,
  table: RawTable,
  dataset: Dataset,
  options: ImportOptions,
  existing: readonly Field[],
  watch: Watch,
): Promise<ReturnType<typeof planImport> | null> {
  if (dataset === 'customers' || file.rows === 0) return null;
  if (JSON.stringify(file.columns.map(({ name }) => name)) !== JSON.stringify(table.columns)) return null;
  const separators = options.list_separator === undefined ? LIST_SEPARATORS : [options.list_separator];
  const beginning = await surveyBeginning(table, options);
  const fixed = fixedTexts(planImport(dataset, beginning, options, existing).plan);
  const facts: ColumnFacts[] = [];
  for (const [position, seen] of beginning.facts.entries()) {
    if (fixed.has(position)) {
      facts.push(seen);
      continue;
    }
    const many = seen.distinct === null;
    const weight = await file.weigh(position, { separators, many }, (share) =>
      watch((position + share) / beginning.facts.length),
    );
    const found = factsOf(weight, seen, separators);
    if (found === null) return null;
    facts.push(found);
  }
  const planned = planImport(dataset, { columns: table.columns, facts }, options, existing);
  return file.fits(planned.plan) ? planned : null;
}

async function surveyBeginning(table: RawTable, { list_separator }: ImportOptions) {
  const survey = createSurvey(table.columns, list_separator, false);
  for await (const { rows } of table.batches()) {
    survey.add(rows);
    if (survey.rows() >= LOOKED_AT) break;
  }
  return survey.surveyed();
}

/** Positions of the dataset's own texts: nothing in them decides how they are read. */
function fixedTexts({ dataset, columns }: ImportPlan): ReadonlySet<number> {
  const ids = new Set<string>(FIXED_COLUMNS[dataset].map(({ id }) => id));
  return new Set(
    columns
      .filter(({ attribute, format }) => ids.has(attribute) && format.type === 'text')
      .map(({ position }) => position),
  );
}

function factsOf(
  weight: FileColumnWeight,
  seen: ColumnFacts,
  separators: readonly string[],
): ColumnFacts | null {
  switch (weight.kind) {
    case 'unlike':
      return null;
    case 'many_texts':
      return isText(seen, weight.separated) ? seen : null;
    case 'cells': {
      const gathered = gatherColumn(false, separators);
      for (const [cell, times] of weight.cells) gathered.add(cell, times);
      return gathered.facts();
    }
  }
}

/** Whether the beginning has ruled out that a column is anything but text, whatever comes. */
function isText({ distinct, hypotheses, lists }: ColumnFacts, separated: number): boolean {
  return distinct === null && hypotheses.length === 0 && (lists.length === 0 || separated === 0);
}
