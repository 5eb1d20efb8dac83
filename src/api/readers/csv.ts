/** CSV and TSV: a header line that names the columns, then one record for each row. */
import { csvRecords } from '../../domain/data/csv-records.ts';
import { guessDelimiter } from '../../domain/data/delimiter.ts';
import { MAX_COLUMNS, MAX_LINE } from '../../domain/data/limits.ts';
import type { RawBatch, RawRow } from '../../domain/data/raw-table.ts';
import { several } from '../../domain/segments/phrase.ts';
import { TactError } from '../../service/errors.ts';
import type { FormatReader } from './format.ts';
import { headOf, textOf, type TextChunk } from './text.ts';

const NO_NAME = /^[+-]?\d+([.,]\d+)?$|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|@.+\.|^(true|false)$/i;
/** Columns are called after years, too. */
const YEAR = /^(19|20)\d\d$/;

/** Reads with `delimiter`, or with the one that fits best. */
export const readCsv: FormatReader = async ({ source, encoding: find, name, delimiter: chosen, partial }) => {
  const encoding = await find();
  const tsv = /\.(tsv|tab)(\.gz)?$/i.test(name);
  const delimiter = chosen ?? (tsv ? '\t' : guessDelimiter(await headOf(source, encoding)));
  const columns = await headerOf(textOf(source, encoding), delimiter);
  return {
    format: delimiter === '\t' ? 'tsv' : 'csv',
    encoding,
    delimiter,
    columns,
    batches: () => batches(textOf(source, encoding), delimiter, columns.length, partial),
  };
};

async function headerOf(chunks: AsyncIterable<TextChunk>, delimiter: string): Promise<readonly string[]> {
  for await (const { rows } of records(chunks, delimiter, false)) {
    const header = rows[0];
    if (header !== undefined) return namesIn(header);
  }
  throw new TactError('invalid', 'This file is empty. Nothing was imported.');
}

function namesIn({ line, cells, broken }: RawRow): readonly string[] {
  if (broken !== undefined)
    throw new TactError(
      'invalid',
      `Line ${line}: the header can’t be read. ${broken}. Nothing was imported.`,
    );
  if (cells.length > MAX_COLUMNS) {
    throw new TactError(
      'too_large',
      `Line ${line}: ${cells.length} columns; at most ${MAX_COLUMNS} can be imported. Leave some out.`,
    );
  }
  const names = cells.map((cell) => String(cell).trim());
  const data = names.filter((name) => NO_NAME.test(name) && !YEAR.test(name)).length;
  if (data * 2 >= names.filter((name) => name !== '').length) {
    throw new TactError(
      'invalid',
      `Line ${line}: no header. The first line must name the columns. Nothing was imported.`,
    );
  }
  return names.map((name, index) => (name === '' ? `Column ${index + 1}` : name));
}

async function* batches(
  chunks: AsyncIterable<TextChunk>,
  delimiter: string,
  width: number,
  partial: boolean,
): AsyncIterable<RawBatch> {
  let header = true;
  for await (const { rows, share } of records(chunks, delimiter, partial)) {
    const data = header ? rows.slice(1) : rows;
    if (rows.length > 0) header = false;
    yield { rows: data.map((row) => ofWidth(row, width)), share };
  }
}

/** Blank cells behind the last column are no mistake: spreadsheets write them. */
function ofWidth(row: RawRow, width: number): RawRow {
  if (row.broken !== undefined || row.cells.length === width) return row;
  const over = row.cells.slice(width);
  if (over.length > 0 && over.every((cell) => cell === ''))
    return { ...row, cells: row.cells.slice(0, width) };
  const broken = `has ${several(row.cells.length, 'cell')}, while the header names ${several(width, 'column')}`;
  return { line: row.line, cells: [row.cells.join(' ').slice(0, 1000)], broken };
}

async function* records(
  chunks: AsyncIterable<TextChunk>,
  delimiter: string,
  partial: boolean,
): AsyncIterable<RawBatch> {
  const parser = csvRecords(delimiter);
  for await (const { text, share } of chunks) {
    const rows = parser.push(text);
    if (parser.waiting() > MAX_LINE) {
      const last = rows.at(-1)?.line ?? 1;
      throw new TactError(
        'too_large',
        `After line ${last}: a line longer than ${MAX_LINE} characters. Nothing was imported. Is this a table of text?`,
      );
    }
    yield { rows, share };
  }
  if (!partial) yield { rows: parser.end(), share: 1 };
}
