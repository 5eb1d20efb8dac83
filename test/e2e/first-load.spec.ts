import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const APP = new URL('../../dist/app/', import.meta.url);
const MOST_BYTES = 350_000;

test('the first load of the app is at most 350 kB of compressed JavaScript, without any page or chart', async () => {
  const html = await readFile(new URL('index.html', APP), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(0);
  const scripts = await withStaticImports(named);
  const sizes = [...scripts].map(([path, source]) => ({ path, bytes: gzipSync(source).length }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(MOST_BYTES);
  expect([...scripts.keys()].filter((path) => /recharts|\/(rule|policies|review|caps)-/.test(path))).toEqual(
    [],
  );
});

/** These scripts and all that they import when they are loaded, by path; `import()` comes later and doesn’t count. */
async function withStaticImports(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const left = [...paths];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (found.has(path)) continue;
    const source = await readFile(new URL(path, APP), 'utf8');
    found.set(path, source);
    for (const [, name = ''] of source.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      left.push(`assets/${name}`);
    }
  }
  return found;
}
