import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { circles, importsOf, impurities, tooLong, wrongDirections } from './rules.ts';

const TOP = new URL('../..', import.meta.url).pathname;
const CODE = /\.(ts|tsx|js)$/;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(TOP, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(TOP, path)).isDirectory() ? filesBelow(path) : CODE.test(name) ? [path] : [];
  });
}

const read = (path: string) => readFileSync(join(TOP, path), 'utf8');
const product = [...filesBelow('src'), ...filesBelow('mocks')];
const all = [...product, ...filesBelow('test')];

test('every import goes in the direction of the house', () => {
  expect(product.flatMap((path) => wrongDirections(path, read(path)))).toEqual([]);
});

test('no files import each other in a circle, types included', () => {
  const imports = (path: string) => importsOf(path, read(path)).filter((target) => product.includes(target));
  expect(circles(new Map(product.map((path) => [path, imports(path)])))).toEqual([]);
  const three = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ]);
  expect(circles(three)).toEqual([['b', 'c']]);
});

test('no clock and no chance below compose', () => {
  expect(product.flatMap((path) => impurities(path, read(path)))).toEqual([]);
});

test('no file is longer than 400 lines', () => {
  expect(all.flatMap((path) => tooLong(path, read(path)))).toEqual([]);
});

test('the top level is closed', () => {
  const allowed = new Set([
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'vite.config.ts',
    'index.html',
    'README.md',
    'LICENSE',
    'src',
    'mocks',
    'test',
    'node_modules',
    'dist',
    'data',
    'test-results',
  ]);
  expect(readdirSync(TOP).filter((name) => !name.startsWith('.') && !allowed.has(name))).toEqual([]);
});

test('every room stands in the table of rooms in README', () => {
  const readme = read('README.md');
  const folders = (folder: string) =>
    readdirSync(join(TOP, folder))
      .filter((name) => statSync(join(TOP, folder, name)).isDirectory())
      .map((name) => `${folder}/${name}/`);
  const rooms = [...folders('src'), ...folders('src/domain'), 'mocks/', 'test/'];
  expect(rooms.filter((room) => !readme.includes(`\`${room.replace('src/', '')}\``))).toEqual([]);
});

test('an upward import, a page that imports a page, and a kit that knows the domain are found', () => {
  expect(wrongDirections('src/domain/a.ts', "import { x } from '../service/ports.ts';")).toHaveLength(1);
  expect(
    wrongDirections('src/service/a.ts', "import { x } from '../engines/memory/engine.ts';"),
  ).toHaveLength(1);
  expect(wrongDirections('src/engines/a.ts', "import type { X } from '../service/ports.ts';")).toEqual([]);
  expect(wrongDirections('src/ui/pages/a/a.tsx', "const b = import('../b/b.tsx');")).toHaveLength(1);
  expect(wrongDirections('src/ui/kit/a.tsx', "import { x } from '../../domain/rules/rule.ts';")).toHaveLength(
    1,
  );
  expect(wrongDirections('src/ui/kit/a.tsx', "import { x } from '../parts/chip.tsx';")).toHaveLength(1);
});

test('a folder that no layer names is found, with its clock, before it imports anything', () => {
  expect(wrongDirections('src/new/a.ts', '')).toEqual(['src/new/a.ts stands in no layer']);
  expect(impurities('src/new/a.ts', 'const now = Date.now();')).toHaveLength(1);
});

test('a clock in the domain and a long file are found', () => {
  expect(impurities('src/domain/a.ts', 'const now = Date.now();')).toEqual([
    'src/domain/a.ts:1 reads the clock or chance',
  ]);
  expect(impurities('src/server/a.ts', 'const now = Date.now();')).toEqual([]);
  expect(tooLong('src/a.ts', 'x\n'.repeat(401))).toHaveLength(1);
});
