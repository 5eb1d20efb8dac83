import { type DragEvent, useState } from 'react';

const TYPE = 'application/x-tact-cap-place';

/** What makes a row of the list one that can be dragged, and dropped at; ⌥↑ ⌥↓ do the same. */
export function useCapDrag(index: number, allowed: boolean, onPlace: (from: number, to: number) => void) {
  const [edge, setEdge] = useState<'before' | 'after' | null>(null);
  if (!allowed) return {};
  const edgeOf = (event: DragEvent) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    return event.clientY < top + height / 2 ? 'before' : 'after';
  };
  return {
    draggable: true,
    'data-drop': edge ?? undefined,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData(TYPE, String(index));
      event.dataTransfer.effectAllowed = 'move';
    },
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(TYPE)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
      setEdge(edgeOf(event));
    },
    onDragLeave: () => setEdge(null),
    onDrop: (event: DragEvent) => {
      setEdge(null);
      const given = event.dataTransfer.getData(TYPE);
      if (given === '') return;
      event.preventDefault();
      const from = Number(given);
      const gap = edgeOf(event) === 'before' ? index : index + 1;
      onPlace(from, gap > from ? gap - 1 : gap);
    },
  };
}
