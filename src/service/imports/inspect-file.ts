import { clockChangeWords, localTimes } from '../../domain/data/cells/zone.ts';
import { cellText } from '../../domain/data/cells/read-cell.ts';
import { guessDataset } from '../../domain/data/datasets/match-columns.ts';
import { detectFormat } from '../../domain/data/detect-format.ts';
import { excerptOf } from '../../domain/data/excerpt.ts';
import { nearestId, type NearId } from '../../domain/data/id-column.ts';
import type { ImportOptions } from '../../domain/data/import-options.ts';
import { planImport, type ImportPlan, type Surveyed } from '../../domain/data/import-plan.ts';
import { mixedDateWords } from '../../domain/data/mixed-dates.ts';
import type { FileFormat, RawRow } from '../../domain/data/raw-table.ts';
import { rowReader, type SetAside } from '../../domain/data/read-row.ts';
import type { Dataset } from '../../domain/data/rows.ts';
import type { AttributeType } from '../../domain/data/schema.ts';
import { createSurvey } from '../../domain/data/survey.ts';
import type { Ports } from '../ports.ts';
import { readSettings } from '../settings.ts';
import { requireOptions } from './check-options.ts';
import { recallChoices } from './remember-choices.ts';
import type { TableFile } from './table-file.ts';

const SHOWN_ROWS = 20;
const SHOWN_PROBLEMS = 20;
/** Rows that are looked at; what comes after is only verified by the import. */
const LOOKED_AT = 50_000;

export interface InspectedColumn {
  readonly name: string;
  /** Null when the column is left out. */
  readonly attribute: string | null;
  readonly type: AttributeType | null;
  readonly samples: readonly string[];
  readonly unset: number;
  readonly problems: number;
}

export interface Inspected {
  /** How a file with the same columns was imported last, of the same dataset. Read so, unless other choices were given. */
  readonly remembered: ImportOptions | null;
  readonly dataset_guess: Dataset;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly format: FileFormat;
  readonly rows_seen: number;
  readonly id_column: string | null;
  /** Of customers: so many of the rows looked at would be set aside for what stands in that column. */
  readonly id_problems: number;
  /** Of customers whom no column names: the one that comes nearest, and the rows that it would set aside. */
  readonly nearest_id: NearId | null;
  readonly columns: readonly InspectedColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly set_aside_preview: readonly SetAside[];
  readonly notes: readonly string[];
}

/** What the beginning of a file was understood to be; nothing is kept. */
export async function inspectFile(
  ports: Ports,
  file: TableFile,
  chosen: Dataset | undefined,
  given: ImportOptions,
): Promise<Inspected> {
  const table = await file.open(given);
  const last = await recallChoices(ports, table.columns);
  const dataset_guess = last?.dataset ?? guessDataset(table.columns);
  const dataset = chosen ?? dataset_guess;
  const known = last?.dataset === dataset ? last.options : {};
  const remembered = Object.keys(known).length > 0 ? known : null;
  const { mode: _mode, ...choices } = given;
  const options = Object.keys(choices).length === 0 ? { ...given, ...remembered } : given;
  requireOptions(dataset, options);
  const survey = createSurvey(table.columns, options.list_separator);
  const rows: RawRow[] = [];
  for await (const batch of table.batches()) {
    survey.add(batch.rows);
    rows.push(...batch.rows);
    if (rows.length >= LOOKED_AT) break;
  }
  const surveyed = survey.surveyed();
  const { plan, issues } = planImport(dataset, surveyed, options);
  const zone = options.time_zone ?? (await readSettings(ports)).time_zone;
  const { toInstant, met } = localTimes(zone);
  const read = rowReader(plan, toInstant);
  const aside = rows.flatMap((raw) => {
    const result = read(raw);
    return 'set_aside' in result ? [result.set_aside] : [];
  });
  const zoned = plan.columns.some(({ format }) => format.type === 'datetime');
  return {
    remembered,
    dataset_guess,
    encoding: table.encoding,
    delimiter: table.delimiter,
    format: table.format,
    rows_seen: rows.length,
    id_column: plan.id_column,
    id_problems: dataset === 'customers' ? aside.filter(({ column }) => column === plan.id_column).length : 0,
    nearest_id:
      dataset === 'customers' && plan.id_column === null && !plan.number_rows
        ? nearestId(table.columns, surveyed.facts)
        : null,
    columns: table.columns.map((name, position) => {
      const planned = plan.columns.findLast((column) => column.position === position);
      const facts = surveyed.facts[position];
      return {
        name,
        attribute: planned?.attribute ?? null,
        type: planned?.format.type ?? null,
        samples: facts?.samples ?? [],
        unset: facts?.unset ?? 0,
        problems: planned?.problems ?? 0,
      };
    }),
    rows: rows.slice(0, SHOWN_ROWS).map(({ cells }) => cells.map((cell) => excerptOf(cellText(cell), 200))),
    set_aside_preview: aside.slice(0, SHOWN_PROBLEMS),
    notes: [
      ...issues.map(({ message }) => message),
      ...plan.notes,
      ...mixedDates(plan, surveyed, rows, options),
      ...(zoned ? [`Times without an offset are read in ${zone}.`] : []),
      ...clockChangeWords(met(), zone),
      ...(rows.length === 0 ? ['There is no row below the header.'] : []),
    ],
  };
}

/** Of columns that nobody chose a type for and that stay text: whether they are dates in several ways. */
function mixedDates(
  { columns, fields }: ImportPlan,
  { facts }: Surveyed,
  rows: readonly RawRow[],
  { types = {} }: ImportOptions,
): readonly string[] {
  const whole = rows.filter(({ broken }) => broken === undefined);
  return columns.flatMap(({ position, column, attribute, format: { type } }) => {
    const found = facts[position];
    const stays = type === 'text' || type === 'enum';
    if (found === undefined || !stays || Object.hasOwn(types, attribute)) return [];
    if (!fields.some(({ id }) => id === attribute)) return [];
    const cells = whole.map((row) => row.cells[position] ?? null);
    return mixedDateWords(column, cells, detectFormat(found, 'date').format) ?? [];
  });
}
