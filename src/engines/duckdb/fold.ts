import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBListValue, LIST, VARCHAR } from '@duckdb/node-api';
import { fold } from '../../domain/segments/fold.ts';

/** SQL that folds letter case away from a text. */
export type Fold = (text: string) => string;

/** Letters with case lie below this. */
const END_OF_LETTERS = 0x1_ffff;
/** The one letter whose small form is two characters. */
const DOTTED_CAPITAL_I = 'İ';

/**
 * Letter case folded away exactly as the domain folds it, for every character: DuckDB's lower case knows another
 * version of Unicode than this runtime, so the letters on which they differ are asked for once and exchanged.
 * ASCII, the usual case, is folded alone.
 */
export async function foldFor(connection: DuckDBConnection): Promise<Fold> {
  const letters = casedLetters();
  const result = await connection.runAndReadAll(
    'SELECT lower(letter) FROM (SELECT unnest($1) AS letter, unnest(range(len($1))) AS position) ORDER BY position',
    [new DuckDBListValue([...letters])],
    [LIST(VARCHAR)],
  );
  const lowered = result.getRows().map(([text]) => String(text));
  const different = letters.filter((letter, index) => lowered[index] !== fold(letter));
  const from = different.map((letter) => lowered[letters.indexOf(letter)]).join('');
  const to = different.map(fold).join('');
  return (text) =>
    `CASE WHEN strlen(${text}) = length(${text}) THEN lower(${text}) ELSE translate(lower(replace(${text}, '${DOTTED_CAPITAL_I}', '${fold(DOTTED_CAPITAL_I)}')), '${from}', '${to}') END`;
}

/** Every character that folding changes to one other character. */
function casedLetters(): readonly string[] {
  const letters: string[] = [];
  for (let code = 0x80; code <= END_OF_LETTERS; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const letter = String.fromCodePoint(code);
    if (fold(letter) !== letter && letter !== DOTTED_CAPITAL_I) letters.push(letter);
  }
  return letters;
}
