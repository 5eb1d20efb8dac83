/** JSON Lines: one object for each row; its keys name the columns. */
import { MAX_COLUMNS, MAX_LINE } from '../../domain/data/limits.ts';
import type { RawBatch, RawCell, RawRow } from '../../domain/data/raw-table.ts';
import { TactError } from '../../service/errors.ts';
import type { FormatReader } from './format.ts';
import { textOf, type TextChunk } from './text.ts';

type JsonObject = { readonly [key: string]: unknown };

const NO_OBJECT = 'is not a JSON object';
const TOO_DEEP = 'is nested too deep';

/** The columns are the keys of all lines, in the order of their first appearance. */
export const readJsonl: FormatReader = async ({ source, encoding: find, partial }) => {
  const encoding = await find();
  const columns = await keysOf(textOf(source, encoding), partial);
  return {
    format: 'jsonl',
    encoding,
    delimiter: null,
    columns,
    batches: () => batches(textOf(source, encoding), columns, partial),
  };
};

async function keysOf(chunks: AsyncIterable<TextChunk>, partial: boolean): Promise<readonly string[]> {
  const keys = new Set<string>();
  for await (const { lines } of linesOf(chunks, partial)) {
    for (const { line, text } of lines) {
      const object = objectIn(text);
      if (typeof object === 'object') for (const key of Object.keys(object)) keys.add(key);
      if (keys.size > MAX_COLUMNS) {
        throw new TactError(
          'too_large',
          `Line ${line}: more than ${MAX_COLUMNS} different keys. Leave some out.`,
        );
      }
    }
  }
  if (keys.size > 0) return [...keys];
  throw new TactError(
    'invalid',
    'Line 1: no line of this file is a JSON object. Nothing was imported. Write one object per line.',
  );
}

async function* batches(
  chunks: AsyncIterable<TextChunk>,
  columns: readonly string[],
  partial: boolean,
): AsyncIterable<RawBatch> {
  for await (const { lines, share } of linesOf(chunks, partial)) {
    yield { rows: lines.map(({ line, text }) => rowOf(line, text, columns)), share };
  }
}

function rowOf(line: number, text: string, columns: readonly string[]): RawRow {
  const object = objectIn(text);
  const cells = typeof object === 'object' ? cellsOf(object, columns) : object;
  if (typeof cells === 'string') return { line, cells: [text.slice(0, 1000)], broken: cells };
  return { line, cells };
}

/** The object of a line, or why there is none. */
function objectIn(text: string): JsonObject | string {
  try {
    const parsed: unknown = /\d{16}/.test(text) ? JSON.parse(text, exactly) : JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as JsonObject)
      : NO_OBJECT;
  } catch (error) {
    return error instanceof RangeError ? TOO_DEEP : NO_OBJECT;
  }
}

/** The cells of a line, or why there are none: what could be parsed may be nested too deep to be written as text. */
function cellsOf(object: JsonObject, columns: readonly string[]): readonly RawCell[] | string {
  try {
    // Every object answers to `constructor` and `__proto__`, whatever stands in it.
    return columns.map((column) => (Object.hasOwn(object, column) ? cellOf(object[column]) : null));
  } catch (error) {
    if (error instanceof RangeError) return TOO_DEEP;
    throw error;
  }
}

/** A number with more digits than a double holds stays text, so that ids keep their last digits. */
function exactly(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (typeof value !== 'number' || !Number.isInteger(value) || Number.isSafeInteger(value)) return value;
  return context?.source ?? value;
}

function cellOf(value: unknown): RawCell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const items = Array.isArray(value) ? value.filter((item) => item !== null) : null;
  return items?.every((item) => typeof item !== 'object') ? items.map(String) : JSON.stringify(value);
}

async function* linesOf(chunks: AsyncIterable<TextChunk>, partial: boolean) {
  let rest = '';
  let line = 0;
  const numbered = (texts: readonly string[]) =>
    texts.map((text) => ({ line: ++line, text })).filter(({ text }) => text.trim() !== '');
  for await (const { text, share } of chunks) {
    const texts = (rest + text).split('\n');
    rest = texts.pop() ?? '';
    if (rest.length > MAX_LINE) {
      throw new TactError(
        'too_large',
        `Line ${line + texts.length + 1}: longer than ${MAX_LINE} characters. Nothing was imported.`,
      );
    }
    yield { lines: numbered(texts), share };
  }
  if (!partial && rest !== '') yield { lines: numbered([rest]), share: 1 };
}
