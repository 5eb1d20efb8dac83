/** How each column of a file goes into a dataset. */
import { bare } from './bare.ts';
import type { Issue } from '../segments/segment.ts';
import { attributeIdsOf } from './attribute-id.ts';
import { formatOf, type CellFormat } from './cells/cell.ts';
import type { ColumnFacts } from './column-facts.ts';
import { FIXED_COLUMNS, keepsOwnColumns, type FixedColumn } from './datasets/fixed-columns.ts';
import { matchColumns, missingColumns } from './datasets/match-columns.ts';
import { detectFormat, type Detected } from './detect-format.ts';
import { findIdColumn, isEmailName } from './id-column.ts';
import type { ImportOptions } from './import-options.ts';
import type { Dataset } from './rows.ts';
import { ID_PATTERN, type Field } from './schema.ts';

export interface PlannedColumn {
  readonly position: number;
  readonly column: string;
  readonly attribute: string;
  readonly format: CellFormat;
  /** A blank cell sets the row aside. */
  readonly required: boolean;
  readonly values: readonly string[] | null;
  /** Cells that the survey could not read. */
  readonly problems: number;
}

export interface ImportPlan {
  readonly dataset: Dataset;
  readonly columns: readonly PlannedColumn[];
  /** The columns beyond the dataset's own. */
  readonly fields: readonly Field[];
  readonly id_column: string | null;
  readonly number_rows: boolean;
  readonly notes: readonly string[];
}

export interface Surveyed {
  readonly columns: readonly string[];
  readonly facts: readonly ColumnFacts[];
}

/**
 * The plan, and what has to be decided or corrected before it can be followed. `existing` are the fields that rows are
 * appended to: their types stay.
 */
export function planImport(
  dataset: Dataset,
  { columns, facts }: Surveyed,
  given: ImportOptions,
  existing: readonly Field[] = [],
): { readonly plan: ImportPlan; readonly issues: readonly Issue[] } {
  const options = { ...given, mapping: bare(given.mapping), types: bare(given.types) };
  const mapping = bare(given.mapping);
  const id_position = dataset === 'customers' ? idPosition(columns, facts, options) : null;
  if (options.id_column !== undefined) mapping[options.id_column] = 'customer_id';
  else if (id_position !== null) mapping[columns[id_position] ?? ''] = 'customer_id';
  const matched = matchColumns(dataset, columns, mapping);
  const fixed: readonly FixedColumn[] = FIXED_COLUMNS[dataset];
  const own = fixed.flatMap((column) => planFixed(column, matched.get(column.id), columns, facts));
  const id_name = columns[matched.get('customer_id') ?? -1] ?? null;
  const rest = keepsOwnColumns(dataset)
    ? planOthers(columns, facts, typed(options, existing), new Set(own.map(otherwiseTaken)), fixed)
    : [];
  const notes = [
    ...rest.flatMap(({ column, detected }) =>
      detected.note === null ? [] : [`${column}: ${detected.note}`],
    ),
    ...leftOut(dataset, columns, matched),
  ];
  const planned = rest.map(({ detected: _detected, ...column }) => column);
  return {
    plan: {
      dataset,
      columns: [...own, ...planned],
      fields: planned.map(({ attribute, format }) => ({ id: attribute, type: format.type })),
      id_column: id_name,
      number_rows: options.number_rows === true && dataset === 'customers' && id_name === null,
      notes,
    },
    issues: [
      ...optionIssues(columns, planned, options),
      ...typeIssues(options, existing),
      ...missingIssues(dataset, matched, options),
    ],
  };
}

function typed(options: ImportOptions, existing: readonly Field[]): ImportOptions {
  return {
    ...options,
    types: Object.assign(bare(options.types), Object.fromEntries(existing.map(({ id, type }) => [id, type]))),
  };
}

function typeIssues({ types = {} }: ImportOptions, existing: readonly Field[]): readonly Issue[] {
  return existing
    .filter(({ id, type }) => types[id] !== undefined && types[id] !== type)
    .map(({ id, type }) => ({
      path: `options.types.${id}`,
      message: `Rows are appended to an attribute of type ${type}. Replace the data to change it.`,
    }));
}

function idPosition(
  columns: readonly string[],
  facts: readonly ColumnFacts[],
  options: ImportOptions,
): number | null {
  const mapped = columns.findIndex((column) => options.mapping?.[column] === 'customer_id');
  if (mapped !== -1) return mapped;
  if (options.number_rows === true) return null;
  const found = findIdColumn(columns, facts);
  return found !== null && (columns[found] ?? '') in (options.mapping ?? {}) ? null : found;
}

function planFixed(
  { id, type, required, values }: FixedColumn,
  position: number | undefined,
  columns: readonly string[],
  facts: readonly ColumnFacts[],
): readonly PlannedColumn[] {
  const found = position === undefined ? undefined : facts[position];
  if (position === undefined || found === undefined) return [];
  const { format, problems } =
    type === 'datetime' ? detectFormat(found, 'datetime') : { format: formatOf(type), problems: 0 };
  return [
    {
      position,
      column: columns[position] ?? '',
      attribute: id,
      format,
      required,
      values: values ?? null,
      problems,
    },
  ];
}

/** An e-mail address that names customers stays an attribute besides. */
function otherwiseTaken({ attribute, column, position }: PlannedColumn): number {
  return attribute === 'customer_id' && isEmailName(column) ? -1 : position;
}

function planOthers(
  columns: readonly string[],
  facts: readonly ColumnFacts[],
  { mapping = {}, types = {}, list_separator }: ImportOptions,
  taken: ReadonlySet<number>,
  fixed: readonly FixedColumn[],
): readonly (PlannedColumn & { readonly detected: Detected })[] {
  const reserved = fixed.map(({ id }) => id);
  const ids = attributeIdsOf([...reserved, ...columns]).slice(reserved.length);
  return columns.flatMap((column, position) => {
    const found = facts[position];
    const attribute = mapping[column] === undefined ? ids[position] : mapping[column];
    if (found === undefined || taken.has(position) || attribute === undefined || attribute === null)
      return [];
    const detected = detectFormat(found, types[attribute], list_separator);
    const { format, problems } = detected;
    return [{ position, column, attribute, format, required: false, values: null, problems, detected }];
  });
}

function leftOut(
  dataset: Dataset,
  columns: readonly string[],
  matched: ReadonlyMap<string, number>,
): readonly string[] {
  if (keepsOwnColumns(dataset)) return [];
  const used = new Set(matched.values());
  const left = columns.filter((_, position) => !used.has(position));
  return left.length === 0
    ? []
    : [`Left out, because ${dataset} have no columns of their own: ${left.join(', ')}.`];
}

function missingIssues(
  dataset: Dataset,
  matched: ReadonlyMap<string, number>,
  options: ImportOptions,
): readonly Issue[] {
  return missingColumns(dataset, matched)
    .filter((id) => !(id === 'customer_id' && dataset === 'customers' && options.number_rows === true))
    .map((id) => ({
      path: 'options.mapping',
      message:
        id === 'customer_id'
          ? 'No column names the customer. Choose one in options.id_column, or for customers number the rows.'
          : `No column holds ${id}. Map one to it.`,
    }));
}

function optionIssues(
  columns: readonly string[],
  planned: readonly PlannedColumn[],
  options: ImportOptions,
): readonly Issue[] {
  const unknown = (column: string) => !columns.includes(column);
  const ids = planned.map(({ attribute }) => attribute);
  return [
    ...Object.keys(options.mapping ?? {})
      .filter(unknown)
      .map((column) => ({
        path: `options.mapping.${column}`,
        message: 'The file has no column of this name.',
      })),
    ...(options.id_column !== undefined && unknown(options.id_column)
      ? [{ path: 'options.id_column', message: 'The file has no column of this name.' }]
      : []),
    ...Object.keys(options.types ?? {})
      .filter((attribute) => !ids.includes(attribute))
      .map((attribute) => ({
        path: `options.types.${attribute}`,
        message: 'No column becomes an attribute of this id.',
      })),
    ...ids
      .filter((id, index) => !ID_PATTERN.test(id) || ids.indexOf(id) !== index)
      .map((id) => ({
        path: 'options.mapping',
        message: `“${id}” is not an id, or two columns have it. Use letters, digits and _.`,
      })),
  ];
}
