import { notifications } from '@mantine/notifications';
import type { ClipboardEvent } from 'react';
import { conditionAt } from '../../../domain/segments/transform.ts';
import type { BuilderProps } from './builder-context.ts';
import { clipboardText, conditionFrom } from './clipboard.ts';
import { groupOf, placeOf } from './group.ts';

/** Copy, cut and paste of whole conditions while a row has the focus, by keys and by menu. */
export function useClipboard({ state, dispatch, vocabulary, readOnly }: BuilderProps) {
  const pasteAt = (path: string, text: string) => {
    const read = conditionFrom(text, vocabulary);
    if ('why' in read) {
      notifications.show({ color: 'red', title: 'Nothing was pasted', message: read.why });
      return;
    }
    const here = conditionAt(state.condition, path);
    const place = placeOf(path);
    if (here && groupOf(here)) dispatch({ type: 'add', group: path, condition: read.condition });
    else if (place)
      dispatch({ type: 'add', group: place.parent, index: place.index + 1, condition: read.condition });
  };
  const copy = (event: ClipboardEvent): string | null => {
    const path = rowOf(event);
    const condition = path === null ? null : conditionAt(state.condition, path);
    if (!condition || String(window.getSelection()) !== '') return null;
    event.preventDefault();
    event.clipboardData.setData('text/plain', clipboardText(condition));
    return path;
  };
  return {
    copyRow: async (path: string) => {
      const condition = conditionAt(state.condition, path);
      if (condition) await navigator.clipboard.writeText(clipboardText(condition));
    },
    pasteRow: async (path: string) => pasteAt(path, await navigator.clipboard.readText()),
    events: {
      onCopy: (event: ClipboardEvent) => void copy(event),
      onCut: (event: ClipboardEvent) => {
        const path = readOnly ? null : copy(event);
        if (path !== null && path !== '') dispatch({ type: 'remove', path });
      },
      onPaste: (event: ClipboardEvent) => {
        const path = rowOf(event);
        if (path === null || readOnly) return;
        event.preventDefault();
        pasteAt(path, event.clipboardData.getData('text/plain'));
      },
    },
  };
}

/** The path of the row that has the focus; null in a field. */
function rowOf(event: ClipboardEvent): string | null {
  return event.target instanceof HTMLElement ? (event.target.dataset['path'] ?? null) : null;
}
