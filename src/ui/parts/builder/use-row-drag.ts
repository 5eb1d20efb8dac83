import { type DragEvent, useState } from 'react';
import type { BuilderContext } from './builder-context.ts';
import { type Edge, placeAt } from './places.ts';

const TYPE = 'application/x-tact-condition-path';

/** What makes a row one that can be dragged, and dropped at; the keys ⌥← ⌥→ ⌥↑ ⌥↓ do the same. */
export function useRowDrag({ state, dispatch, readOnly }: BuilderContext, path: string, group: boolean) {
  const [edge, setEdge] = useState<Edge | null>(null);
  if (readOnly) return {};
  const edgeOf = (event: DragEvent): Edge => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    if (group && (path === '' || event.clientY > top + height / 3)) return 'inside';
    return event.clientY < top + height / 2 ? 'before' : 'after';
  };
  return {
    draggable: path !== '',
    'data-drop': edge ?? undefined,
    onDragStart: (event: DragEvent) => {
      event.stopPropagation();
      event.dataTransfer.setData(TYPE, path);
      event.dataTransfer.effectAllowed = 'move';
      dispatch({ type: 'select', path });
    },
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(TYPE)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
      setEdge(edgeOf(event));
    },
    onDragLeave: () => setEdge(null),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setEdge(null);
      const moved = event.dataTransfer.getData(TYPE);
      const place = placeAt(state.condition, moved, path, edgeOf(event));
      if (moved !== '' && place) dispatch({ type: 'move to', path: moved, ...place });
    },
  };
}
