import type { DragEvent } from 'react';
import { halfOf, useDrag } from '../../kit/use-drag.ts';
import type { BuilderContext } from './builder-context.ts';
import { type Edge, placeAt } from './places.ts';

const TYPE = 'application/x-tact-condition-path';

/** What makes a row one that can be dragged, and dropped at; the keys ⌥← ⌥→ ⌥↑ ⌥↓ do the same. */
export function useRowDrag({ state, dispatch, readOnly }: BuilderContext, path: string, group: boolean) {
  const drag = useDrag<Edge>({
    type: TYPE,
    item: path,
    draggable: path !== '',
    edgeOf: (event) => (group && (path === '' || isBelowItsHead(event)) ? 'inside' : halfOf(event)),
    onStart: () => dispatch({ type: 'select', path }),
    onDrop: (moved, edge) => {
      const place = placeAt(state.condition, moved, path, edge);
      if (moved !== '' && place) dispatch({ type: 'move to', path: moved, ...place });
    },
  });
  return readOnly ? {} : drag;
}

/** In the lower two thirds of a group's first row. */
function isBelowItsHead(event: DragEvent): boolean {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  return event.clientY > top + height / 3;
}
