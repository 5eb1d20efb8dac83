import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { fold } from '../../src/domain/segments/fold.ts';
import { foldFor } from '../../src/engines/duckdb/fold.ts';

/** Every character there is, between two others, so that what stands beside it shows. */
function everyCharacter(): readonly string[] {
  const texts: string[] = [];
  for (let code = 1; code <= 0x10_ffff; code += 1) {
    if (code < 0xd800 || code > 0xdfff) texts.push(`A${String.fromCodePoint(code)}Σ`);
  }
  return texts;
}

test('DuckDB folds letter case as the domain does, for every character', async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const foldSql = await foldFor(connection);
  await connection.run('CREATE TABLE texts (x VARCHAR, folded VARCHAR)');
  const appender = await connection.createAppender('texts');
  for (const text of everyCharacter()) {
    appender.appendVarchar(text);
    appender.appendVarchar(fold(text));
    appender.endRow();
  }
  appender.closeSync();
  const different = await connection.runAndReadAll(`SELECT x FROM texts WHERE ${foldSql('x')} <> folded`);
  expect(different.getRows().flat()).toEqual([]);
  connection.closeSync();
  instance.closeSync();
});
