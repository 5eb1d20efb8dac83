/** Takes CSV text apart as it arrives (RFC 4180, any line end), keeping the line where each record starts. */
import { MAX_CELL } from './limits.ts';
import type { RawRow } from './raw-table.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

export interface CsvRecords {
  /** The records that are complete with this text. */
  push(text: string): readonly RawRow[];
  /** What is left when the text has ended. */
  end(): readonly RawRow[];
  /** Characters that wait for the rest of their record. */
  waiting(): number;
}

const STRAY = 'Text follows a closing quote';
const UNCLOSED = 'A quote that opens on this line is never closed';

interface Found {
  readonly end: number;
  readonly row: RawRow;
  /** Line ends that were passed. */
  readonly lines: number;
}

/**
 * Blank lines are passed over. A record whose quotes are wrong is given as `broken`, and reading goes on at the
 * next line of the file, so that one stray quote doesn't swallow what follows.
 */
export function csvRecords(delimiter: string): CsvRecords {
  let rest = '';
  let line = 1;

  function take(final: boolean): readonly RawRow[] {
    const rows: RawRow[] = [];
    let at = 0;
    while (at < rest.length) {
      const found = readRecord(rest, at, line, delimiter, final);
      if (found === null) break;
      if (found.row.broken !== undefined || found.row.cells.length > 1 || found.row.cells[0] !== '')
        rows.push(found.row);
      at = found.end;
      line += found.lines;
    }
    rest = rest.slice(at);
    return rows;
  }

  return {
    push: (text) => {
      rest += text;
      return take(false);
    },
    end: () => take(true),
    waiting: () => rest.length,
  };
}

function readRecord(
  text: string,
  start: number,
  line: number,
  delimiter: string,
  final: boolean,
): Found | null {
  const cells: string[] = [];
  let lines = 0;
  let at = start;
  for (;;) {
    // A quote that ends on a later line, with text behind it, is more likely the next one's beginning.
    let spans = false;
    if (text[at] === '"') {
      const quoted = readQuoted(text, at, final);
      if (quoted === null) return null;
      if (quoted.end === -1) return brokenAt(text, start, line, UNCLOSED, final);
      cells.push(quoted.value);
      lines += quoted.lines;
      spans = quoted.lines > 0;
      at = quoted.end;
      while (text[at] === ' ') at++;
    } else {
      const stop = endOfPlain(text, at, delimiter.charCodeAt(0));
      if (stop === text.length && !final) return null;
      cells.push(text.slice(at, stop));
      at = stop;
    }
    const next = text[at];
    if (next === undefined) {
      return final ? { end: at, row: { line, cells }, lines } : null;
    }
    if (next === '\n' || next === '\r') {
      if (next === '\r' && at + 1 === text.length && !final) return null;
      return {
        end: at + (next === '\r' && text[at + 1] === '\n' ? 2 : 1),
        row: { line, cells },
        lines: lines + 1,
      };
    }
    if (next !== delimiter) {
      return brokenAt(text, start, line, spans ? UNCLOSED : STRAY, final);
    }
    at++;
  }
}

/** Where the next delimiter or line end stands, or the text ends. */
function endOfPlain(text: string, start: number, delimiter: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === LINE_FEED || code === CARRIAGE_RETURN) break;
  }
  return at;
}

/** `end` is behind the closing quote, or −1 when there is none within what a cell may hold. */
function readQuoted(text: string, open: number, final: boolean) {
  let from = open + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    const length = (close === -1 ? text.length : close) - open;
    if (length > MAX_CELL || (close === -1 && final)) return { end: -1, value: '', lines: 0 };
    if (close === -1 || (close + 1 === text.length && !final)) return null;
    if (text[close + 1] !== '"') {
      const inside = text.slice(open + 1, close);
      return { end: close + 1, value: inside.replaceAll('""', '"'), lines: lineEnds(inside) };
    }
    from = close + 2;
  }
}

function brokenAt(text: string, start: number, line: number, broken: string, final: boolean): Found | null {
  const end = /\r\n|\n|\r(?!$)/g;
  end.lastIndex = start;
  const found = end.exec(text);
  if (found === null && !final) return null;
  const stop = found?.index ?? text.length;
  return {
    end: stop + (found?.[0].length ?? 0),
    row: { line, cells: [text.slice(start, stop)], broken },
    lines: 1,
  };
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
