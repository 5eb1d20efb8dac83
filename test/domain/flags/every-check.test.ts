import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHECKS } from '../../../src/domain/flags/checks/index.ts';

/** The cases of a check are those of the two helpers; a test file that doesn't hold its check to them has forgotten some. */
test.each(Object.keys(CHECKS))('%s has a file, and a test file that holds it to every case', (id) => {
  const name = id.replaceAll('_', '-');
  const source = readFileSync(`${import.meta.dirname}/../../../src/domain/flags/checks/${name}.ts`, 'utf8');
  expect(source).toContain(`export const ${id.toUpperCase()}: Check`);
  const tests = readFileSync(`${import.meta.dirname}/${name}.test.ts`, 'utf8');
  expect(tests).toMatch(new RegExp(`holdCheckOf(Uses|Rules)\\(\\{\\s*check: '${id}',`));
});
