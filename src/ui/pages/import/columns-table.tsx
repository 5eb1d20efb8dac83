import { NativeSelect } from '@mantine/core';
import type { ImportOptions } from '../../../domain/data/import-options.ts';
import { keepsOwnColumns } from '../../../domain/data/datasets/fixed-columns.ts';
import type { Dataset } from '../../../domain/data/rows.ts';
import type { Inspected } from '../../data/imports.ts';
import { formatCount, formatShare } from '../../kit/format.ts';
import { TYPE_CHOICES, TYPE_WORDS, typeIn } from '../../parts/attribute-types.ts';
import { AttributeName, FixedName } from './attribute-name.tsx';
import type { ImportDecision } from './import-draft.ts';
import { fixedColumns } from './missing-columns.ts';
import classes from './import.module.css';

interface ColumnsTableProps {
  readonly dataset: Dataset;
  readonly options: ImportOptions;
  readonly inspected: Inspected;
  readonly onDecide: (decision: ImportDecision) => void;
}

/** Each column of the file: what it becomes, of which type, and what stands in it. Its many fields are the browser’s own, which are quick. */
export function ColumnsTable(props: ColumnsTableProps) {
  return (
    <table className={`table ${classes['columns']}`}>
      <thead>
        <tr>
          <th scope="col">Column</th>
          <th scope="col">Becomes</th>
          <th scope="col">Type</th>
          <th scope="col">For example</th>
          <th scope="col" className="num">
            Not set
          </th>
          <th scope="col" className="num">
            Unreadable
          </th>
        </tr>
      </thead>
      <tbody>
        {props.inspected.columns.map((column) => (
          <ColumnRow key={column.name} {...props} column={column} />
        ))}
      </tbody>
    </table>
  );
}

function ColumnRow({
  dataset,
  inspected,
  onDecide,
  column,
}: ColumnsTableProps & { readonly column: Inspected['columns'][number] }) {
  const { name, attribute, type, samples, unset, problems } = column;
  const rename = (to: string | null) =>
    onDecide({ type: 'map column', column: name, was: attribute, attribute: to });
  const fixed = fixedColumns(dataset);
  const isFixed = fixed.some(({ id }) => id === attribute);
  const names = name === inspected.id_column;
  return (
    <tr data-out={attribute === null && !names}>
      <td data-label="Column" className="label">
        {name}
      </td>
      <td data-label="Becomes">
        {names && (attribute === 'customer_id' || attribute === null) ? (
          <span className="second">the customer’s id</span>
        ) : keepsOwnColumns(dataset) ? (
          <AttributeName column={name} attribute={attribute} fixed={fixed} onChange={rename} />
        ) : (
          <FixedName column={name} attribute={attribute} fixed={fixed} onChange={rename} />
        )}
      </td>
      <td data-label="Type">
        {attribute === null ? (
          <span className="quiet">–</span>
        ) : isFixed ? (
          <span className="second">{type === null ? '–' : TYPE_WORDS[type]}</span>
        ) : (
          <NativeSelect
            size="xs"
            aria-label={`Type of ${name}`}
            w={130}
            data={TYPE_CHOICES}
            value={type ?? ''}
            onChange={(event) => {
              const as = typeIn(event.currentTarget.value);
              if (as !== null) onDecide({ type: 'choose type', attribute, as });
            }}
          />
        )}
      </td>
      <td data-label="For example" className={classes['samples']}>
        {samples.join(', ')}
      </td>
      <td data-label="Not set" className="num">
        {unset === 0 ? (
          <span className="quiet">0</span>
        ) : (
          `${formatCount(unset)} (${formatShare(unset, inspected.rows_seen)})`
        )}
      </td>
      <td data-label="Unreadable" className="num">
        {problems === 0 ? <span className="quiet">0</span> : <strong>{formatCount(problems)}</strong>}
      </td>
    </tr>
  );
}
