import { Popover, type PopoverProps } from '@mantine/core';
import { IconShieldCheck, IconShoppingBag, IconTag, IconUsersGroup } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Condition } from '../../../domain/segments/condition.ts';
import { phrase } from '../../../domain/segments/describe.ts';
import { spoken } from '../../../domain/segments/phrase.ts';
import { formatChange } from '../../kit/format.ts';
import type { Source } from '../../../domain/data/catalog.ts';
import { shownCount } from '../shown-count.ts';
import { SeverityChip } from '../severity-chip.tsx';
import { SourceIcon, sourceWord } from '../source.tsx';
import type { BuilderContext } from './builder-context.ts';
import { ConditionEditor } from './condition-editor.tsx';
import type { Part } from './focused-part.ts';
import { Grip } from './grip.tsx';
import { FlagStrip } from './flag-strip.tsx';
import { LeafWords, type WordActions } from './leaf-words.tsx';
import { withoutValue } from './list-values.ts';
import { RowMenu } from './row-menu.tsx';
import { SheetButton } from './row-sheet.tsx';
import { useRowDrag } from './use-row-drag.ts';
import { usePressOutside } from './use-press-outside.ts';
import classes from './builder.module.css';

interface BuilderLeafProps {
  readonly context: BuilderContext;
  readonly path: string;
  readonly condition: Condition;
  readonly level: number;
}

/** One condition in words; its tokens open its editor. Flags stand where they are caused. */
export function BuilderLeaf({ context, path, condition, level }: BuilderLeafProps) {
  const { vocabulary, effects, state, dispatch, readOnly, asking, ask } = context;
  // A row mounts anew with every move above it, and then it must not take the keyboard.
  const [open, setOpen] = useState(!readOnly && asking === path);
  useEffect(() => {
    if (asking === path) ask(null);
  }, [asking, ask, path]);
  const [part, setPart] = useState<Part | null>('value');
  const edit = (at: Part | null) => {
    setPart(at);
    setOpen(true);
  };
  // What had the focus before may be gone by then, such as the picker that added the condition.
  const done = () => {
    setOpen(false);
    context.focus(path);
  };
  const drag = useRowDrag(context, path, false);
  usePressOutside(open, () => setOpen(false));
  const effect = effects.get(path);
  const flags = context.flags.filter((flag) => flag.condition_path === `condition.${path}`);
  const worst = flags[0]?.severity;
  const issues = context.issues.filter((issue) => issue.path === path || issue.path.startsWith(`${path}.`));
  const words = phrase(condition, vocabulary.names, vocabulary.schema);
  const says = spoken(words);
  const actions: WordActions = {
    onEdit: edit,
    onRemove: (list, value) =>
      dispatch({ type: 'change', path, condition: withoutValue(condition, list, value) }),
  };
  return (
    <div className={classes['leaf']} data-selected={state.selected === path}>
      <div
        role="row"
        aria-level={level}
        aria-selected={state.selected === path}
        tabIndex={state.selected === path ? 0 : -1}
        data-path={path}
        className={classes['row']}
        {...drag}
        onFocus={(event) => {
          if (event.target === event.currentTarget) context.dispatch({ type: 'select', path });
        }}
      >
        {!readOnly && <Grip />}
        <LeafIcon condition={condition} source={sourceOf(condition, context)} />
        <Popover
          opened={open}
          onChange={(opened) => (opened ? edit(null) : done())}
          position="bottom-start"
          width={380}
          middlewares={IN_THE_WINDOW}
          trapFocus
          withRoles={false}
          closeOnClickOutside={false}
        >
          <Popover.Target>
            <div role="gridcell" className={classes['words']}>
              <LeafWords
                words={words}
                origin={originOf(condition, context)}
                worst={worst}
                actions={readOnly ? undefined : actions}
              />
            </div>
          </Popover.Target>
          <Popover.Dropdown role="dialog" className={classes['editor'] ?? ''} aria-label={`Edit: ${says}`}>
            <ConditionEditor context={context} path={path} condition={condition} part={part} onDone={done} />
          </Popover.Dropdown>
        </Popover>
        {!readOnly && (
          <span role="gridcell">
            <button
              type="button"
              tabIndex={-1}
              className={`bare ${classes['edit']}`}
              data-edit={path}
              aria-label={`Edit: ${says}`}
              onClick={() => edit(null)}
            >
              Edit
            </button>
          </span>
        )}
        <SheetButton context={context} path={path} says={says} />
        {worst && (
          <span role="gridcell" className={classes['chips']}>
            {[...new Set(flags.map(({ severity }) => severity))].map((severity) => (
              <SeverityChip key={severity} severity={severity} />
            ))}
          </span>
        )}
        <span role="gridcell" className={classes['figures']} data-dim={context.counting}>
          <span className="num" data-label="Match alone">
            {effect ? shownCount(effect.match_alone) : '–'}
          </span>
          <span className="num" data-label={context.ifRemoved}>
            {formatChange(effect?.change_if_removed)}
          </span>
          {!readOnly && <RowMenu context={context} path={path} label="condition" />}
        </span>
      </div>
      {issues.map((issue) => (
        <div key={issue.path} className={classes['issue']}>
          {issue.message}
        </div>
      ))}
      {(state.selected === path ? flags : flags.slice(0, 1)).map((flag) => (
        <div key={flag.id} role="row">
          <FlagStrip flag={flag} path={path} onFix={context.onFix} />
        </div>
      ))}
      {flags.length > 1 && state.selected !== path && (
        <div role="row">
          <div role="gridcell">
            <button
              type="button"
              className={`bare ${classes['more']}`}
              onClick={() => context.dispatch({ type: 'select', path })}
            >
              {flags.length === 2 ? 'One more flag here' : `${flags.length - 1} more flags here`}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

/** What grows while it is open scrolls in itself: past the edge it would stretch the page, and hide “Done”. */
const IN_THE_WINDOW: NonNullable<PopoverProps['middlewares']> = {
  size: {
    padding: 12,
    apply: ({ availableHeight, elements }) =>
      elements.floating.style.setProperty('--room', `${Math.max(LEAST_ROOM, Math.floor(availableHeight))}px`),
  },
};
const LEAST_ROOM = 200;

function LeafIcon({
  condition,
  source,
}: {
  readonly condition: Condition;
  readonly source: Source | undefined;
}) {
  const props = { size: 15, color: 'var(--t3)', 'aria-hidden': true, style: { flex: 'none' } } as const;
  if (source !== undefined) return <SourceIcon source={source} />;
  if (condition.type === 'attribute') return <IconTag {...props} />;
  if (condition.type === 'consent') return <IconShieldCheck {...props} />;
  if (condition.type === 'segment' || condition.type === 'people') return <IconUsersGroup {...props} />;
  return <IconShoppingBag {...props} />;
}

function sourceOf(condition: Condition, { vocabulary }: BuilderContext): Source | undefined {
  return condition.type === 'attribute'
    ? vocabulary.catalog.attributes.find(({ id }) => id === condition.attribute)?.source
    : undefined;
}

/** Said beside the name: where the data is from, when people neither told nor did it themselves; which version a segment is. */
function originOf(condition: Condition, context: BuilderContext): string | undefined {
  if (condition.type === 'segment') {
    const segment = context.vocabulary.segments.find(({ id }) => id === condition.segment);
    return segment && `v${segment.version}`;
  }
  const source = sourceOf(condition, context);
  return source === 'inferred' || source === 'purchased' ? sourceWord(source).toLowerCase() : undefined;
}
