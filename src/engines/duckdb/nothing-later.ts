/**
 * Nothing dated after a question counts (SEMANTICS §1). Where no row of a dataset is dated later, that goes without
 * saying: the question is then the same at every later moment, so its answer can be kept.
 */
import { and } from '../../query/build.ts';
import type { Expression, Relation } from '../../query/nodes.ts';
import { partsOf } from '../../query/parts-of.ts';
import { mapSelects } from '../../query/walk.ts';
import type { DataState } from './data-state.ts';
import { INSTANT_OF, isDataset } from './tables.ts';

/** The same tree without the tests that hold for every row there is. */
export function withoutMootTests<T extends Relation | Expression>(tree: T, state: DataState): T {
  return mapSelects(tree, (select) => {
    if (select.where === undefined) return select;
    const datasets = new Map(
      [select.from, ...select.joins.map(({ relation }) => relation)].flatMap((relation) =>
        relation.kind === 'table' ? [[relation.as, relation.name] as const] : [],
      ),
    );
    const parts = partsOf(select.where);
    const open = parts.filter((part) => !isMoot(part, datasets, state));
    if (open.length === parts.length) return select;
    const { where: _moot, ...rest } = select;
    return open.length === 0 ? rest : { ...rest, where: and(...open) };
  });
}

/** “Not after this moment”, over a table whose newest row is not after it. */
function isMoot(part: Expression, datasets: ReadonlyMap<string, string>, state: DataState): boolean {
  if (part.kind !== 'compare' || part.operator !== 'lte') return false;
  const { left, right } = part;
  if (left.kind !== 'column' || right.kind !== 'parameter') return false;
  const dataset = datasets.get(left.of);
  if (dataset === undefined || !isDataset(dataset) || INSTANT_OF[dataset] !== left.name) return false;
  const { newest } = state.datasets[dataset];
  return newest === null || Date.parse(newest) <= Number(right.value);
}
