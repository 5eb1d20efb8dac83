import { Input, SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { ImportOptions } from '../../../domain/data/import-options.ts';
import type { Dataset } from '../../../domain/data/rows.ts';
import type { Inspected } from '../../data/imports.ts';
import { settingsQuery } from '../../data/settings.ts';
import { formatCount } from '../../kit/format.ts';
import { timeZones } from '../../kit/time-zones.ts';
import { DATASET_CHOICES, DATASET_WORDS, datasetIn } from '../../parts/datasets.ts';
import type { ImportDecision } from './import-draft.ts';
import classes from './import.module.css';

const NUMBERED = 'number the rows';
const DELIMITERS = [
  { value: ',', label: 'Comma  ,' },
  { value: ';', label: 'Semicolon  ;' },
  { value: '\t', label: 'Tab' },
  { value: '|', label: 'Bar  |' },
];

interface ImportChoicesProps {
  readonly dataset: Dataset;
  readonly options: ImportOptions;
  readonly inspected: Inspected;
  readonly onDecide: (decision: ImportDecision) => void;
}

/** What is known of the column that names customers; how many rows it would set aside, where it would. */
function idWords(
  dataset: Dataset,
  { number_rows }: ImportOptions,
  { id_column, id_problems, rows_seen }: Inspected,
): string {
  if (id_column === null)
    return number_rows === true ? 'Row by row: row-1, row-2, …' : 'No column does by itself';
  if (dataset !== 'customers') return 'The same id as among the customers';
  return id_problems === 0
    ? 'A column whose values are all different'
    : `Sets ${formatCount(id_problems)} of ${formatCount(rows_seen)} rows aside: no id, or one that stands above`;
}

/** What the file is, who its rows are about, and how it is read. */
export function ImportChoices({ dataset, options, inspected, onDecide }: ImportChoicesProps) {
  const { data: settings } = useQuery(settingsQuery);
  const zone = options.time_zone ?? settings?.time_zone ?? 'UTC';
  const mode = useId();
  const guessed = inspected.dataset_guess === dataset;
  const columns = inspected.columns.map(({ name }) => ({ value: `=${name}`, label: name }));
  return (
    <div className={classes['choices']}>
      <Select
        label="The file holds"
        description={guessed ? `Guessed: ${DATASET_WORDS[dataset].row}` : DATASET_WORDS[dataset].row}
        data={DATASET_CHOICES}
        value={dataset}
        onChange={(value) => {
          const chosen = datasetIn(value);
          if (chosen !== null) onDecide({ type: 'choose dataset', dataset: chosen });
        }}
      />
      <Select
        label="Each customer is named by"
        description={idWords(dataset, options, inspected)}
        placeholder="Choose a column"
        searchable
        data={
          dataset === 'customers'
            ? [
                { group: 'Columns', items: columns },
                { group: 'Or', items: [{ value: NUMBERED, label: 'Number the rows' }] },
              ]
            : columns
        }
        value={
          inspected.id_column !== null
            ? `=${inspected.id_column}`
            : options.number_rows === true
              ? NUMBERED
              : null
        }
        onChange={(value) => {
          if (value === NUMBERED) onDecide({ type: 'number rows' });
          else if (value !== null) {
            const column = value.slice(1);
            const attribute = inspected.columns.find(({ name }) => name === column)?.attribute ?? null;
            onDecide({ type: 'name id column', column, attribute });
          }
        }}
      />
      <Select
        label="Times without an offset are in"
        description="Each time that says no zone of its own"
        searchable
        nothingFoundMessage="No such time zone"
        data={timeZones(zone)}
        value={zone}
        onChange={(value) => {
          if (value !== null) onDecide({ type: 'choose zone', time_zone: value });
        }}
      />
      {inspected.delimiter !== null && (
        <Select
          label="Between the columns"
          description={options.delimiter === undefined ? 'Found in the file' : 'As you chose'}
          data={DELIMITERS}
          value={inspected.delimiter}
          onChange={(value) => onDecide({ type: 'choose delimiter', delimiter: value })}
        />
      )}
      <Input.Wrapper
        labelElement="div"
        label={`${DATASET_WORDS[dataset].label} that are there already`}
        labelProps={{ id: mode }}
        description="What becomes of them"
        size="xs"
      >
        <SegmentedControl
          fullWidth
          aria-labelledby={mode}
          data={[
            { value: 'replace', label: 'Replace' },
            { value: 'append', label: 'Keep and add' },
          ]}
          value={options.mode ?? 'replace'}
          onChange={(value) =>
            onDecide({ type: 'choose mode', mode: value === 'append' ? 'append' : 'replace' })
          }
        />
      </Input.Wrapper>
    </div>
  );
}
