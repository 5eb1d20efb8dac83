import { Button } from '@mantine/core';
import type { Dataset } from '../../../domain/data/rows.ts';
import { several } from '../../../domain/segments/phrase.ts';
import type { Inspected } from '../../data/imports.ts';
import { formatCount } from '../../kit/format.ts';
import { Notice } from '../../kit/notice.tsx';
import type { ImportDecision } from './import-draft.ts';

interface MissingIdProps {
  readonly dataset: Dataset;
  readonly inspected: Inspected;
  readonly onDecide: (decision: ImportDecision) => void;
}

/** No column names the customer: one is chosen, or the rows of customers are numbered. */
export function MissingId({ dataset, inspected, onDecide }: MissingIdProps) {
  const near = inspected.nearest_id;
  return (
    <Notice
      tone="warn"
      title="No column names each customer"
      action={
        dataset === 'customers' && (
          <span className="row">
            {near !== null && (
              <Button
                onClick={() => onDecide({ type: 'name id column', column: near.column, attribute: null })}
              >
                Use {near.column}
              </Button>
            )}
            <Button onClick={() => onDecide({ type: 'number rows' })}>Number the rows</Button>
          </span>
        )
      }
    >
      {near !== null && (
        <p>
          {near.column} comes nearest: of the {formatCount(inspected.rows_seen)} rows looked at, it would set{' '}
          {formatCount(near.rows)} aside, because they have no id or one that stands above already.
        </p>
      )}
      {inspected.columns.length === 1 && inspected.delimiter !== null && (
        <p>Only one column was found. If there are more, choose what stands between them.</p>
      )}
      <p>
        {dataset === 'customers'
          ? `Choose the one of the ${several(inspected.columns.length, 'column')} that does, under “Each customer is named by”. Or number the rows: then people are row-1, row-2 and so on, and events or consents of the same people can’t be matched to them.`
          : 'Choose the column that does, under “Each customer is named by”.'}
      </p>
    </Notice>
  );
}
