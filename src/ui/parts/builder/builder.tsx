import { type Dispatch, type KeyboardEvent, useRef, useState } from 'react';
import type { Flag } from '../../../domain/flags/flag.ts';
import type { Issue } from '../../../domain/segments/segment.ts';
import { useSmallScreen } from '../../kit/use-screen.ts';
import { useShortcuts } from '../../kit/use-shortcuts.ts';
import type { Vocabulary } from '../names.ts';
import type { BuilderAction, BuilderState } from './builder-state.ts';
import { BuilderGroup } from './builder-group.tsx';
import { groupOf, placeOf } from './group.ts';
import type { Outlook } from './outlook.ts';
import { conditionAt } from '../../../domain/segments/transform.ts';
import { RowSheet } from './row-sheet.tsx';
import { rowsOf } from './rows.ts';
import { placeInside, placeOutside } from './places.ts';
import { useClipboard } from './use-clipboard.ts';
import classes from './builder.module.css';

/** What a condition does to who is counted, by its path. */
export interface Effect {
  /** Null where it is hidden. */
  readonly match_alone: number | null;
  /** How the figure would change without it; null when nothing would be left. */
  readonly change_if_removed: number | null;
}

export interface BuilderProps {
  readonly state: BuilderState;
  readonly dispatch: Dispatch<BuilderAction>;
  readonly vocabulary: Vocabulary;
  /** The id of the segment that is edited, so that it isn't offered to itself. */
  readonly self?: string;
  readonly effects: ReadonlyMap<string, Effect>;
  /** What is counted: whom a rule would reach, or who matches a segment, which asks for no permission. */
  readonly counts: 'reach' | 'match';
  readonly counting: boolean;
  readonly issues: readonly Issue[];
  readonly flags: readonly Flag[];
  readonly onFix?: (flag: Flag, fix: Flag['fixes'][number]) => void;
  readonly readOnly?: boolean;
  /** What adding a condition would do, where the screen can tell. */
  readonly outlook?: Outlook;
}

/** What the parts of the builder share. */
export interface BuilderContext extends BuilderProps {
  /** What the second column of figures says. */
  readonly ifRemoved: string;
  readonly focus: (path: string) => void;
  /** Puts the keyboard on the row that is selected by then, after a change that took or made the row it was on. */
  readonly focusSelected: () => void;
  /** Opens a row in a sheet, where there is no room to change it in its place. */
  readonly openSheet?: (path: string) => void;
  readonly copyRow: (path: string) => Promise<void>;
  /** Puts the copied condition below a row, or into the group that it heads. */
  readonly pasteRow: (path: string) => Promise<void>;
}

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
  const context: BuilderContext = { ...props, ifRemoved, focus, focusSelected, copyRow, pasteRow };
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
