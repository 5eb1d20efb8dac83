import { DATASETS, type Dataset } from '../../domain/data/rows.ts';

interface DatasetWords {
  readonly label: string;
  /** What one row is. */
  readonly row: string;
}

/** What each dataset is called, and what its rows are. */
export const DATASET_WORDS: { readonly [D in Dataset]: DatasetWords } = {
  customers: { label: 'Customers', row: 'one row per person' },
  events: { label: 'Events', row: 'one row per thing that a person did' },
  consents: { label: 'Consents', row: 'one row per answer that a person gave' },
  sends: { label: 'Sends', row: 'one row per message that left' },
  suppressions: { label: 'Suppressions', row: 'one row per person and channel that must not be used' },
};

export const DATASET_CHOICES = DATASETS.map((value) => ({ value, label: DATASET_WORDS[value].label }));

/** A chosen value as a dataset. */
export function datasetIn(value: string | null): Dataset | null {
  return DATASETS.find((dataset) => dataset === value) ?? null;
}
