/** The segment builder as worded actions over a condition, with undo. Nothing here draws. */
import type { Condition } from '../../../domain/segments/condition.ts';
import { conditionAt, replaceAt } from '../../../domain/segments/transform.ts';
import { mergeConditions } from './merge-conditions.ts';
import { childPath, conditionOf, editable, type Group, type GroupKind, groupOf, placeOf } from './group.ts';

const MOST_STEPS = 200;

export interface BuilderState<B = unknown> {
  readonly condition: Condition;
  /** What is changed and taken back in one history with the condition, such as the rest of a rule. */
  readonly beside: B;
  readonly past: readonly Step<B>[];
  readonly future: readonly Step<B>[];
  /** The path that has the keyboard's attention. */
  readonly selected: string;
  /** Changes with the same key in a row are one step of undo: typing a number is one change. */
  readonly merging: string | null;
}

interface Step<B> {
  readonly condition: Condition;
  readonly beside: B;
}

/** What is done in the builder itself. */
export type BuilderAction =
  | { readonly type: 'add'; readonly group: string; readonly index?: number; readonly condition: Condition }
  | { readonly type: 'change'; readonly path: string; readonly condition: Condition; readonly merge?: string }
  | { readonly type: 'set kind'; readonly path: string; readonly kind: GroupKind }
  | { readonly type: 'remove'; readonly path: string }
  | { readonly type: 'duplicate'; readonly path: string }
  | { readonly type: 'move'; readonly path: string; readonly by: -1 | 1 }
  | { readonly type: 'move to'; readonly path: string; readonly group: string; readonly index: number }
  | { readonly type: 'select'; readonly path: string }
  | { readonly type: 'replace all'; readonly condition: Condition }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/** What is done around it, in the same history. */
export type HistoryAction<B> =
  | BuilderAction
  | { readonly type: 'beside'; readonly change: (beside: B) => B; readonly merge: string | null }
  | ({ readonly type: 'replace both' } & Step<B>)
  /**
   * Someone else changed `base` into `theirs`: the step holds both changes, and undo gives back ours only. `onto` brings
   * their change to what stood beside an earlier condition.
   */
  | ({
      readonly type: 'follow';
      readonly base: Condition;
      readonly theirs: Condition;
      readonly onto: (beside: B) => B;
    } & Step<B>);

/** A builder over this condition, with nothing to undo and nothing beside it. */
export function builderState(condition: Condition): BuilderState<null> {
  return builderStateWith(condition, null);
}

/** A builder over this condition, in one history with what stands beside it. */
export function builderStateWith<B>(condition: Condition, beside: B): BuilderState<B> {
  return { condition: editable(condition), beside, past: [], future: [], selected: '', merging: null };
}

/** The state after an action. An action that makes no sense here (a path that is gone) changes nothing. */
export function builderReducer<B>(state: BuilderState<B>, action: HistoryAction<B>): BuilderState<B> {
  switch (action.type) {
    case 'add':
      return edit(state, add(state.condition, action.group, action.index, action.condition));
    case 'change':
      return conditionAt(state.condition, action.path)
        ? edit(
            state,
            { condition: replaceAt(state.condition, action.path, action.condition), selected: action.path },
            action.merge ?? null,
          )
        : state;
    case 'set kind':
      return edit(state, setKind(state.condition, action.path, action.kind));
    case 'remove':
      return edit(state, remove(state.condition, action.path));
    case 'duplicate': {
      const place = placeOf(action.path);
      const twin = conditionAt(state.condition, action.path);
      return place && twin ? edit(state, add(state.condition, place.parent, place.index + 1, twin)) : state;
    }
    case 'move':
      return edit(state, move(state.condition, action.path, action.by));
    case 'move to':
      return edit(state, moveTo(state.condition, action.path, action.group, action.index));
    case 'select':
      return { ...state, selected: action.path, merging: null };
    case 'replace all':
      return edit(state, { condition: editable(action.condition), selected: '' });
    case 'beside':
      return edit(state, state, action.merge, action.change(state.beside));
    case 'replace both':
      return edit(state, { condition: editable(action.condition), selected: '' }, null, action.beside);
    case 'follow':
      return follow(state, { ...action, condition: editable(action.condition) });
    case 'undo':
      return undo(state);
    case 'redo':
      return redo(state);
  }
}

interface Edit {
  readonly condition: Condition;
  readonly selected: string;
}

function edit<B>(
  state: BuilderState<B>,
  next: Edit | null,
  merging: string | null = null,
  beside = state.beside,
): BuilderState<B> {
  if (!next) return state;
  const { condition, selected } = next;
  const joins = merging !== null && merging === state.merging;
  const past = joins ? state.past : [...state.past, stepOf(state)].slice(-MOST_STEPS);
  return { condition, selected, beside, past, future: [], merging };
}

function stepOf<B>({ condition, beside }: BuilderState<B>): Step<B> {
  return { condition, beside };
}

function undo<B>(state: BuilderState<B>): BuilderState<B> {
  const before = state.past.at(-1);
  if (!before) return state;
  return {
    ...before,
    past: state.past.slice(0, -1),
    future: [stepOf(state), ...state.future],
    selected: stillThere(before.condition, state.selected),
    merging: null,
  };
}

function redo<B>(state: BuilderState<B>): BuilderState<B> {
  const [after, ...future] = state.future;
  if (!after) return state;
  return {
    ...after,
    past: [...state.past, stepOf(state)],
    future,
    selected: stillThere(after.condition, state.selected),
    merging: null,
  };
}

function follow<B>(
  state: BuilderState<B>,
  { base, theirs, condition, beside, onto }: Extract<HistoryAction<B>, { type: 'follow' }>,
): BuilderState<B> {
  const moved = (step: Step<B>): Step<B> => ({
    condition: mergeConditions(base, step.condition, theirs) ?? step.condition,
    beside: onto(step.beside),
  });
  const [past, future] = [state.past.map(moved), state.future.map(moved)];
  return {
    condition,
    beside,
    past,
    future,
    selected: stillThere(condition, state.selected),
    merging: null,
  };
}

function stillThere(condition: Condition, path: string): string {
  return conditionAt(condition, path) ? path : '';
}

/** The group at a path; null for a single condition, and where nothing is. */
export function groupAt(root: Condition, path: string): Group | null {
  const condition = conditionAt(root, path);
  return condition ? groupOf(condition) : null;
}

function withGroup(root: Condition, path: string, group: Group): Condition {
  return replaceAt(root, path, conditionOf(group));
}

function add(root: Condition, path: string, index: number | undefined, condition: Condition): Edit | null {
  const group = groupAt(root, path);
  if (!group) return null;
  const place = index ?? group.children.length;
  const children = group.children.toSpliced(place, 0, condition);
  return {
    condition: withGroup(root, path, { ...group, children }),
    selected: childPath(path, group.kind, place),
  };
}

function setKind(root: Condition, path: string, kind: GroupKind): Edit | null {
  const group = groupAt(root, path);
  return group && { condition: withGroup(root, path, { ...group, kind }), selected: path };
}

function remove(root: Condition, path: string): Edit | null {
  const place = placeOf(path);
  const group = place && groupAt(root, place.parent);
  if (!place || !group) return null;
  const children = group.children.toSpliced(place.index, 1);
  const selected =
    children.length === 0
      ? place.parent
      : childPath(place.parent, group.kind, Math.min(place.index, children.length - 1));
  return { condition: withGroup(root, place.parent, { ...group, children }), selected };
}

function move(root: Condition, path: string, by: -1 | 1): Edit | null {
  const place = placeOf(path);
  const group = place && groupAt(root, place.parent);
  if (!place || !group) return null;
  const target = place.index + by;
  if (target >= 0 && target < group.children.length) return moveTo(root, path, place.parent, target);
  // At the edge of its group a condition steps out of it, to just before or after the group.
  const outer = placeOf(place.parent);
  return outer ? moveTo(root, path, outer.parent, by === -1 ? outer.index : outer.index + 1) : null;
}

/** `index` counts among the target's children as they are after the condition was lifted out. */
function moveTo(root: Condition, path: string, target: string, index: number): Edit | null {
  const moved = conditionAt(root, path);
  const place = placeOf(path);
  if (!moved || !place || target === path || target.startsWith(`${path}.`)) return null;
  const lifted = remove(root, path);
  return lifted && add(lifted.condition, afterRemoval(target, place), index, moved);
}

/** Where a group's path leads after a sibling before it has been lifted out. */
function afterRemoval(path: string, removed: { readonly parent: string; readonly index: number }): string {
  const prefix = removed.parent === '' ? '' : `${removed.parent}.`;
  if (!path.startsWith(prefix)) return path;
  const match = /^((?:condition\.)?conditions\[)(\d+)(\].*)$/.exec(path.slice(prefix.length));
  if (!match) return path;
  const index = Number(match[2]);
  return index > removed.index ? `${prefix}${match[1]}${index - 1}${match[3]}` : path;
}
