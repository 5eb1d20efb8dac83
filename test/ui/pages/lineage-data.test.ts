import { expect, test } from 'vitest';
import type { CatalogAttribute } from '../../../src/domain/data/catalog.ts';
import { lineageOf } from '../../../src/ui/pages/catalog/lineage-data.ts';
import { anAttribute } from '../../support/an-attribute.ts';

const made = (id: string, ...derived_from: string[]): CatalogAttribute => anAttribute({ id, derived_from });

const named = ({ nodes, links }: ReturnType<typeof lineageOf>) =>
  links.map(({ source, target }) => `${nodes[source]?.id} → ${nodes[target]?.id}`);

test('inputs lead to what is made from them, over any number of steps', () => {
  const all = [made('a'), made('b', 'a'), made('c', 'b', 'a')];
  expect(named(lineageOf(all, null))).toEqual(['a → b', 'b → c', 'a → c']);
});

test('an input that is not in the data is there, and says so', () => {
  const { nodes } = lineageOf([made('b', 'gone')], null);
  expect(nodes.map(({ id, kind }) => [id, kind])).toEqual([
    ['b', 'data'],
    ['gone', 'missing'],
  ]);
});

test('what is made from itself in a circle is drawn without the circle', () => {
  expect(named(lineageOf([made('a', 'b'), made('b', 'a', 'c'), made('c')], null))).toEqual(['c → b']);
});
