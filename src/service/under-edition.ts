import type { Segment } from '../domain/segments/segment.ts';
import type { Condition } from '../domain/segments/condition.ts';
import { allOf } from './all-of.ts';
import type { Ports } from './ports.ts';

/** The same workspace with the segments as they were when the edition was published. */
export async function underEdition(ports: Ports, id: string, edition: number): Promise<Ports> {
  const kept = await ports.store.view.rule_editions.get(`${id}@${edition}`);
  return kept === null ? ports : underSegments(ports, kept.segments);
}

/** The same workspace in which these segments have other conditions. */
export async function underSegments(
  ports: Ports,
  conditions: { readonly [segment: string]: Condition },
): Promise<Ports> {
  const { store } = ports;
  const items = (await allOf(store.view.segments)).map((segment): Segment => {
    const condition = conditions[segment.id];
    return condition === undefined ? segment : { ...segment, condition };
  });
  const segments = { ...store.view.segments, list: () => Promise.resolve({ items, next_cursor: null }) };
  return { ...ports, store: { ...store, view: { ...store.view, segments } } };
}
