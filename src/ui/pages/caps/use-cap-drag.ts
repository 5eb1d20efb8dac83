import { halfOf, useDrag } from '../../kit/use-drag.ts';

const TYPE = 'application/x-tact-cap-place';

/** What makes a row of the list one that can be dragged, and dropped at; ⌥↑ ⌥↓ do the same. */
export function useCapDrag(index: number, allowed: boolean, onPlace: (from: number, to: number) => void) {
  const drag = useDrag({
    type: TYPE,
    item: String(index),
    draggable: true,
    edgeOf: halfOf,
    onDrop: (item, edge) => {
      const from = Number(item);
      const gap = edge === 'before' ? index : index + 1;
      onPlace(from, gap > from ? gap - 1 : gap);
    },
  });
  return allowed ? drag : {};
}
