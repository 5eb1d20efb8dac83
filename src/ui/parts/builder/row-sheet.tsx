import { ActionIcon, Button, Drawer, SegmentedControl } from '@mantine/core';
import { IconFolderPlus, IconPencil } from '@tabler/icons-react';
import type { Condition } from '../../../domain/segments/condition.ts';
import { phrase } from '../../../domain/segments/describe.ts';
import { spoken } from '../../../domain/segments/phrase.ts';
import { conditionAt } from '../../../domain/segments/transform.ts';
import type { BuilderContext } from './builder-context.ts';
import type { BuilderAction } from './builder-state.ts';
import { ConditionEditor } from './condition-editor.tsx';
import { ConditionPicker } from './condition-picker.tsx';
import { asksForValue } from './fresh.ts';
import { childPath, type Group, type GroupKind, groupOf } from './group.ts';
import { KINDS } from './group-kinds.ts';
import classes from './builder.module.css';

interface RowSheetProps {
  readonly context: BuilderContext;
  /** The row that is open; null for none. */
  readonly path: string | null;
  readonly onOpen: (path: string | null) => void;
}

/** What can be done with a row, in a sheet over the page: its fields, or what a group asks for and holds. */
export function RowSheet({ context, path, onOpen }: RowSheetProps) {
  const condition = path === null ? undefined : conditionAt(context.state.condition, path);
  const group = condition && groupOf(condition);
  const close = () => onOpen(null);
  return (
    <Drawer
      opened={condition !== undefined}
      onClose={close}
      position="bottom"
      size="auto"
      styles={{ content: { maxHeight: '86dvh' } }}
      title={condition && title(condition, group, context)}
    >
      {path !== null && condition !== undefined && (
        <div className={classes['sheet']}>
          {group ? (
            <GroupSheet context={context} path={path} group={group} onOpen={onOpen} />
          ) : (
            <ConditionEditor
              context={closing(context, close)}
              path={path}
              condition={condition}
              onDone={close}
            />
          )}
          {path !== '' && <Moves context={closing(context, close)} path={path} group={group !== null} />}
        </div>
      )}
    </Drawer>
  );
}

/** Opens the sheet of a row; nothing where a row is changed in its place. */
export function SheetButton({
  context,
  path,
  says,
}: {
  readonly context: BuilderContext;
  readonly path: string;
  readonly says: string;
}) {
  const { openSheet } = context;
  if (!openSheet) return null;
  return (
    <span role="gridcell">
      <ActionIcon
        variant="subtle"
        color="gray"
        size={44}
        aria-label={`Edit: ${says}`}
        onClick={() => openSheet(path)}
      >
        <IconPencil size={18} />
      </ActionIcon>
    </span>
  );
}

function title(
  condition: Condition,
  group: Group | null | undefined,
  { vocabulary }: BuilderContext,
): string {
  return group ? 'Group' : spoken(phrase(condition, vocabulary.names, vocabulary.schema));
}

function GroupSheet({
  context,
  path,
  group,
  onOpen,
}: {
  readonly context: BuilderContext;
  readonly path: string;
  readonly group: Group;
  readonly onOpen: (path: string | null) => void;
}) {
  const { dispatch } = context;
  const added = childPath(path, group.kind, group.children.length);
  const adding: BuilderContext = {
    ...context,
    dispatch: (action) => {
      dispatch(action);
      if (action.type === 'add')
        onOpen(asksForValue(action.condition) || action.condition.type === 'any' ? added : null);
    },
  };
  return (
    <>
      <SegmentedControl
        aria-label="Which of these"
        fullWidth
        value={group.kind}
        onChange={(kind) => dispatch({ type: 'set kind', path, kind })}
        data={(Object.keys(KINDS) as GroupKind[]).map((kind) => ({ value: kind, label: KINDS[kind][0] }))}
      />
      <p className="second">{KINDS[group.kind][1]}</p>
      <div className="row">
        <ConditionPicker context={adding} group={path} />
        <ConditionPicker context={adding} group={path} only="Segments" />
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconFolderPlus size={15} aria-hidden />}
          onClick={() =>
            adding.dispatch({ type: 'add', group: path, condition: { type: 'any', conditions: [] } })
          }
        >
          Group
        </Button>
      </div>
    </>
  );
}

function Moves({
  context: { dispatch },
  path,
  group,
}: {
  readonly context: BuilderContext;
  readonly path: string;
  readonly group: boolean;
}) {
  return (
    <div className={`row ${classes['moves']}`}>
      <Button onClick={() => dispatch({ type: 'move', path, by: -1 })}>Move up</Button>
      <Button onClick={() => dispatch({ type: 'move', path, by: 1 })}>Move down</Button>
      <Button onClick={() => dispatch({ type: 'duplicate', path })}>Duplicate</Button>
      {group && <Button onClick={() => dispatch({ type: 'remove', path })}>Remove</Button>}
    </div>
  );
}

const LEAVES = new Set<BuilderAction['type']>(['remove', 'move', 'duplicate']);

/** After these another row stands at the path, so the sheet closes. */
function closing(context: BuilderContext, close: () => void): BuilderContext {
  return {
    ...context,
    dispatch: (action) => {
      context.dispatch(action);
      if (LEAVES.has(action.type)) close();
    },
  };
}
