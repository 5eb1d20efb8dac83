import { type DragEvent, useState } from 'react';

interface DragOptions<E extends string> {
  /** What kind of thing is dragged: others of this kind take it, as `application/x-tact-…`. */
  readonly type: string;
  /** What is told of it where it is dropped. */
  readonly item: string;
  readonly draggable: boolean;
  /** Beside or in which part of the element it would be dropped. */
  readonly edgeOf: (event: DragEvent) => E;
  readonly onStart?: () => void;
  readonly onDrop: (item: string, edge: E) => void;
}

/** What makes an element one that can be dragged, and dropped at, in the browser's own way. Keys must do the same. */
export function useDrag<E extends string>({
  type,
  item,
  draggable,
  edgeOf,
  onStart,
  onDrop,
}: DragOptions<E>) {
  const [edge, setEdge] = useState<E | null>(null);
  return {
    draggable,
    'data-drop': edge ?? undefined,
    onDragStart: (event: DragEvent) => {
      event.stopPropagation();
      event.dataTransfer.setData(type, item);
      event.dataTransfer.effectAllowed = 'move';
      onStart?.();
    },
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(type)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
      setEdge(edgeOf(event));
    },
    onDragLeave: () => setEdge(null),
    onDrop: (event: DragEvent) => {
      setEdge(null);
      if (!event.dataTransfer.types.includes(type)) return;
      event.preventDefault();
      onDrop(event.dataTransfer.getData(type), edgeOf(event));
    },
  };
}

/** Whether the pointer is over the upper or the lower half. */
export function halfOf(event: DragEvent): 'before' | 'after' {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  return event.clientY < top + height / 2 ? 'before' : 'after';
}
