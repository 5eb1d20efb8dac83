import { type KeyboardEvent, useRef, useState } from 'react';
import { useSmallScreen } from '../../kit/use-screen.ts';
import { useShortcuts } from '../../kit/use-shortcuts.ts';
import type { BuilderContext, BuilderProps } from './builder-context.ts';
import type { BuilderState } from './builder-state.ts';
import { BuilderGroup } from './builder-group.tsx';
import { groupOf, placeOf } from './group.ts';
import { conditionAt } from '../../../domain/segments/transform.ts';
import { RowSheet } from './row-sheet.tsx';
import { rowsOf } from './rows.ts';
import { placeInside, placeOutside } from './places.ts';
import { useClipboard } from './use-clipboard.ts';
import classes from './builder.module.css';

/** ALL, ANY and NONE groups with conditions in them, as a tree that the keyboard walks. */
export function Builder(props: BuilderProps) {
  const tree = useRef<HTMLDivElement>(null);
  const focus = (path: string) => {
    props.dispatch({ type: 'select', path });
    requestAnimationFrame(() =>
      tree.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)?.focus(),
    );
  };
  const focusSelected = () =>
    requestAnimationFrame(() =>
      tree.current?.querySelector<HTMLElement>('[data-path][tabindex="0"]')?.focus(),
    );
  const find = useRef({
    '/': () => tree.current?.querySelector<HTMLElement>('[data-add=""]')?.click(),
  });
  useShortcuts(find.current);
  const { events, copyRow, pasteRow } = useClipboard(props);
  const ifRemoved = props.counts === 'reach' ? 'Reach if removed' : 'Match if removed';
  const small = useSmallScreen();
  const [sheet, setSheet] = useState<string | null>(null);
  const [asking, ask] = useState<string | null>(null);
  const shared = { ifRemoved, asking, ask, focus, focusSelected, copyRow, pasteRow };
  const context: BuilderContext = { ...props, ...shared };
  const bySheet = small && props.readOnly !== true;
  const drawn = bySheet ? { ...context, readOnly: true, openSheet: setSheet } : context;
  return (
    <div className={classes['builder']}>
      <div className={classes['head']} aria-hidden>
        <span>People who</span>
        <span className={classes['figures']}>
          <span>Match alone</span>
          <span>{ifRemoved}</span>
        </span>
      </div>
      <div
        ref={tree}
        role="treegrid"
        aria-label="Conditions"
        onKeyDown={(event) => onKey(event, drawn)}
        {...events}
      >
        <BuilderGroup context={drawn} path="" condition={props.state.condition} level={1} />
      </div>
      {bySheet && <RowSheet context={context} path={sheet} onOpen={setSheet} />}
    </div>
  );
}

/** Keys of the tree; they rest while a field of a condition has the focus. */
function onKey(event: KeyboardEvent, context: BuilderContext): void {
  const path = event.target instanceof HTMLElement ? event.target.dataset['path'] : undefined;
  if (path === undefined) return;
  const act = actionOf(event, context, path);
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
  // The row that is selected now may be another, and the keys go on from there.
  const tree = event.currentTarget;
  requestAnimationFrame(() => {
    const now = document.activeElement;
    const row = tree.querySelector<HTMLElement>('[data-path][tabindex="0"]');
    // One that has the focus already would only be scrolled to, away from what the key has opened.
    if (row !== now && (now === document.body || (tree.contains(now) && now?.hasAttribute('data-path'))))
      row?.focus();
  });
}

function actionOf(event: KeyboardEvent, { state, dispatch, focus, readOnly }: BuilderContext, path: string) {
  const mod = event.metaKey || event.ctrlKey;
  const rows = rowsOf(state.condition);
  const step = (by: number) => () =>
    focus(rows[Math.min(rows.length - 1, Math.max(0, rows.indexOf(path) + by))] ?? '');
  if (event.altKey && !readOnly) {
    if (event.key === 'ArrowUp') return () => dispatch({ type: 'move', path, by: -1 });
    if (event.key === 'ArrowDown') return () => dispatch({ type: 'move', path, by: 1 });
    const aside = { ArrowRight: placeInside(state.condition, path), ArrowLeft: placeOutside(path) };
    const place = event.key === 'ArrowRight' || event.key === 'ArrowLeft' ? aside[event.key] : null;
    if (place) return () => dispatch({ type: 'move to', path, ...place });
  }
  if (mod && event.key.toLowerCase() === 'z' && !readOnly)
    return () => dispatch({ type: event.shiftKey ? 'redo' : 'undo' });
  if (mod || event.altKey) return null;
  const parent = placeOf(path)?.parent ?? '';
  const group = groupPath(state.condition, path, parent);
  switch (event.key) {
    case 'ArrowDown':
      return step(1);
    case 'ArrowUp':
      return step(-1);
    case 'ArrowLeft':
      return () => focus(parent);
    case 'Home':
      return () => focus('');
    case 'End':
      return step(rows.length);
    case 'Enter':
    case 'n':
      return readOnly
        ? null
        : press(event, event.key === 'Enter' ? 'edit' : 'add', event.key === 'Enter' ? path : group);
    case 'N':
      return readOnly
        ? null
        : () => dispatch({ type: 'add', group, condition: { type: 'any', conditions: [] } });
    case '.':
      return () =>
        event.currentTarget.querySelector<HTMLElement>(`[data-fix="${CSS.escape(path)}"]`)?.focus();
    case 'Backspace':
    case 'Delete':
      return readOnly || path === '' ? null : () => dispatch({ type: 'remove', path });
    default:
      return null;
  }
}

/** Presses the button of a row that the mouse would: its editor, or its "Condition". */
function press(event: KeyboardEvent, button: 'edit' | 'add', path: string) {
  return () =>
    event.currentTarget.querySelector<HTMLElement>(`[data-${button}="${CSS.escape(path)}"]`)?.click();
}

function groupPath(root: BuilderState['condition'], path: string, parent: string): string {
  const condition = conditionAt(root, path);
  return condition && groupOf(condition) ? path : parent;
}
