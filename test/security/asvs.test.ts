import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ITEM = /^V\d+(\.\d+)+$/;
const SHOWN_BY = /((?:test|src)\/[\w./-]+|\.\w[\w./-]*)(?: \(([^)]*)\))?/g;

/** The rows of the table of what is met: the item, and what shows it. */
function met(): readonly { readonly item: string; readonly shown: string }[] {
  const text = readFileSync('test/security/ASVS.md', 'utf8');
  const part = text.slice(text.indexOf('## Met'), text.indexOf('## For the host'));
  return part.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [item = '', shown = ''] = [cells[1], cells.at(-2)];
    return ITEM.test(item) ? [{ item, shown }] : [];
  });
}

test('every requirement that is said to be met names what shows it, and that exists, titles included', () => {
  const items = met();
  expect(items.length).toBeGreaterThan(110);
  expect(new Set(items.map(({ item }) => item)).size).toBe(items.length);
  const missing = items.flatMap(({ item, shown }) => {
    const named = [...shown.matchAll(SHOWN_BY)];
    if (named.length === 0) return [`${item} names nothing`];
    return named.flatMap(([, path = '', titles = '']) => {
      if (!existsSync(path)) return [`${item}: there is no ${path}`];
      const quoted = [...titles.matchAll(/“([^”]*)”/g)].map(([, title = '']) => title);
      if (quoted.length === 0) return [];
      const text = readFileSync(path, 'utf8');
      return quoted
        .filter((title) => !text.includes(title))
        .map((title) => `${item}: ${path} has no “${title}”`);
    });
  });
  expect(missing).toEqual([]);
});
