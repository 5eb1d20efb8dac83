/** The whole lineage as nodes and links: inputs, what is made from them, and the rules that it ends in. */
import type { CatalogAttribute, Sensitivity } from '../../../domain/data/catalog.ts';
import type { RuleItem } from '../../data/rules.ts';

export interface LineageNode {
  /** Of an attribute, a property or a rule. */
  readonly id: string;
  readonly kind: 'data' | 'missing' | 'rule';
  readonly name: string;
  readonly sensitivity: Sensitivity;
}

export interface LineageLinks {
  readonly nodes: readonly LineageNode[];
  /** By the places of the nodes; never a loop. */
  readonly links: readonly { readonly source: number; readonly target: number }[];
}

/** Everything that is made from something else, with what it is made from and who uses it. */
export function lineageOf(
  all: readonly CatalogAttribute[],
  rules: ReadonlyMap<string, readonly RuleItem[]> | null,
): LineageLinks {
  const known = new Map(all.map((attribute) => [attribute.id, attribute]));
  const inputs = new Map(
    all
      .filter(({ derived_from }) => derived_from.length > 0)
      .map(({ id, derived_from }) => [id, derived_from]),
  );
  const nodes: LineageNode[] = [];
  const places = new Map<string, number>();
  const placeOf = (key: string, node: LineageNode) => {
    const place = places.get(key) ?? nodes.push(node) - 1;
    places.set(key, place);
    return place;
  };
  const dataNode = (id: string) => {
    const attribute = known.get(id);
    return placeOf(`data ${id}`, {
      id,
      kind: attribute === undefined ? 'missing' : 'data',
      name: attribute?.label ?? id,
      sensitivity: attribute?.sensitivity ?? 0,
    });
  };
  const links = [...inputs].flatMap(([id, from]) => {
    const target = dataNode(id);
    const made = from
      .filter((input) => !isMadeFrom(input, id, inputs))
      .map((input) => ({ source: dataNode(input), target }));
    const used = (rules?.get(id) ?? []).map((rule) => ({
      source: target,
      target: placeOf(`rule ${rule.id}`, { id: rule.id, kind: 'rule', name: rule.name, sensitivity: 0 }),
    }));
    return [...made, ...used];
  });
  return { nodes, links };
}

/** Whether something is, over any number of steps, made from another, or is that itself. */
function isMadeFrom(id: string, from: string, inputs: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === from) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(inputs.get(next) ?? []));
  }
  return false;
}
