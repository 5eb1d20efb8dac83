import { Button, Menu } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown, IconFolderPlus } from '@tabler/icons-react';
import type { Condition } from '../../../domain/segments/condition.ts';
import { formatChange } from '../../kit/format.ts';
import { shownCount } from '../shown-count.ts';
import { KeyCap } from '../../kit/key-cap.tsx';
import type { BuilderContext } from './builder-context.ts';
import { BuilderLeaf } from './builder-leaf.tsx';
import { ConditionPicker } from './condition-picker.tsx';
import { Grip } from './grip.tsx';
import { childPath, type Group, type GroupKind, groupOf } from './group.ts';
import { KINDS } from './group-kinds.ts';
import { RowMenu } from './row-menu.tsx';
import { SheetButton } from './row-sheet.tsx';
import { useRowDrag } from './use-row-drag.ts';
import classes from './builder.module.css';

interface BuilderGroupProps {
  readonly context: BuilderContext;
  readonly path: string;
  readonly condition: Condition;
  readonly level: number;
}

/** A group with its head, what is in it, and the ways to add to it. */
export function BuilderGroup(props: BuilderGroupProps) {
  const group = groupOf(props.condition);
  return group ? <GroupRows {...props} group={group} /> : <BuilderLeaf {...props} />;
}

function GroupRows({ context, path, level, group }: BuilderGroupProps & { readonly group: Group }) {
  const drag = useRowDrag(context, path, true);
  const effect = context.effects.get(path);
  return (
    <div className={classes['group']} data-root={path === ''}>
      <div
        role="row"
        aria-level={level}
        aria-expanded
        aria-selected={context.state.selected === path}
        tabIndex={context.state.selected === path ? 0 : -1}
        data-path={path}
        className={classes['row']}
        {...drag}
        onFocus={(event) => {
          if (event.target === event.currentTarget) context.dispatch({ type: 'select', path });
        }}
      >
        {path !== '' && !context.readOnly && <Grip />}
        <div role="gridcell" className={classes['words']}>
          <KindMenu context={context} path={path} kind={group.kind} />
          <span className="second">{KINDS[group.kind][1]}</span>
        </div>
        <SheetButton context={context} path={path} says={`${KINDS[group.kind].join(' ')}, and add to it`} />
        <span role="gridcell" className={classes['figures']} data-dim={context.counting}>
          <span className="num strong" data-label="Match alone">
            {effect ? shownCount(effect.match_alone) : ''}
          </span>
          <span className="num" data-label={context.ifRemoved}>
            {path === '' ? '' : formatChange(effect?.change_if_removed)}
          </span>
          {path !== '' && !context.readOnly && <RowMenu context={context} path={path} label="group" />}
        </span>
      </div>
      <div className={classes['children']}>
        {group.children.length === 0 &&
          (path === '' ? (
            <EmptyRoot context={context} kind={group.kind} />
          ) : (
            <EmptyGroup context={context} kind={group.kind} />
          ))}
        {group.children.map((child, index) => {
          const here = childPath(path, group.kind, index);
          return (
            <BuilderGroup key={here} context={context} path={here} condition={child} level={level + 1} />
          );
        })}
      </div>
      {!context.readOnly && (
        <div role="row">
          <div role="gridcell" className={classes['adders']}>
            <ConditionPicker context={context} group={path} />
            <Button
              variant="subtle"
              color="gray"
              leftSection={<IconFolderPlus size={15} aria-hidden />}
              onClick={() =>
                context.dispatch({ type: 'add', group: path, condition: { type: 'any', conditions: [] } })
              }
            >
              Group
            </Button>
            {path === '' && (
              <>
                <ConditionPicker context={context} group={path} only="Segments" />
                <span className={classes['find']} aria-hidden>
                  <KeyCap>/</KeyCap> find an attribute or event
                </span>
              </>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

interface EmptyProps {
  readonly context: BuilderContext;
  readonly kind: GroupKind;
}

function EmptyRoot({ context: { among }, kind }: EmptyProps) {
  return (
    <div className={classes['nothing']}>
      {kind === 'any'
        ? 'Nobody, until there is a condition here.'
        : `Everyone${among === undefined ? '' : ` in ${among}`}, until there is a condition here.`}
    </div>
  );
}

/** A group that was left empty is hardly meant: an empty ANY alone makes a rule reach nobody. */
function EmptyGroup({ context: { readOnly, openSheet }, kind }: EmptyProps) {
  const changes = readOnly !== true || openSheet !== undefined;
  return (
    <div className={`${classes['nothing']} ${classes['left-empty']}`}>
      <IconAlertTriangle size={15} aria-hidden />
      <span>
        This group is empty: {kind === 'any' ? 'nobody meets it' : 'everyone meets it'}.
        {changes && ' Add a condition to it, or remove it.'}
      </span>
    </div>
  );
}

function KindMenu({
  context,
  path,
  kind,
}: {
  readonly context: BuilderContext;
  readonly path: string;
  readonly kind: GroupKind;
}) {
  if (context.readOnly) return <span className={classes['kind']}>{KINDS[kind][0]}</span>;
  return (
    <Menu>
      <Menu.Target>
        <button type="button" className={`bare ${classes['kind']}`}>
          {KINDS[kind][0]}
          <IconChevronDown size={13} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {(Object.keys(KINDS) as GroupKind[]).map((option) => (
          <Menu.Item key={option} onClick={() => context.dispatch({ type: 'set kind', path, kind: option })}>
            <b>{KINDS[option][0]}</b> {KINDS[option][1]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
