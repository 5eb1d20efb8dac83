import { Button } from '@mantine/core';
import type { Dataset } from '../../../domain/data/rows.ts';
import type { Inspected } from '../../data/imports.ts';
import { Notice } from '../../kit/notice.tsx';
import type { ImportDecision } from './import-draft.ts';

interface MissingIdProps {
  readonly dataset: Dataset;
  readonly inspected: Inspected;
  readonly onDecide: (decision: ImportDecision) => void;
}

/** No column names the customer: one is chosen, or the rows of customers are numbered. */
export function MissingId({ dataset, inspected, onDecide }: MissingIdProps) {
  return (
    <Notice
      tone="warn"
      title="No column names each customer"
      action={
        dataset === 'customers' && (
          <Button onClick={() => onDecide({ type: 'number rows' })}>Number the rows</Button>
        )
      }
    >
      <p>
        {dataset === 'customers'
          ? `Choose the one of the ${inspected.columns.length} columns that does, under “Each customer is named by”. Or number the rows: then people are row-1, row-2 and so on, and events or consents of the same people can’t be matched to them.`
          : 'Choose the column that does, under “Each customer is named by”.'}
      </p>
    </Notice>
  );
}
