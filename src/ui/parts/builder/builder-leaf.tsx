import { Popover } from '@mantine/core';
import { IconShieldCheck, IconShoppingBag, IconTag, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import type { Condition } from '../../../domain/segments/condition.ts';
import { phrase } from '../../../domain/segments/describe.ts';
import { formatChange, formatCount } from '../../kit/format.ts';
import { SeverityChip } from '../severity-chip.tsx';
import type { BuilderContext } from './builder.tsx';
import { ConditionEditor } from './condition-editor.tsx';
import { asksForValue } from './fresh.ts';
import { Grip } from './grip.tsx';
import { FlagStrip } from './flag-strip.tsx';
import { RowMenu } from './row-menu.tsx';
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
  const { vocabulary, effects, state, readOnly } = context;
  const [open, setOpen] = useState(() => asksForValue(condition));
  const drag = useRowDrag(context, path, false);
  usePressOutside(open, () => setOpen(false));
  const effect = effects.get(path);
  const flags = context.flags.filter((flag) => flag.condition_path === `condition.${path}`);
  const worst = flags[0]?.severity;
  const issues = context.issues.filter((issue) => issue.path === path || issue.path.startsWith(`${path}.`));
  const words = phrase(condition, vocabulary.names, vocabulary.schema);
  const says = words.map(({ text }) => text).join(' ');
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
        <LeafIcon condition={condition} />
        <Popover
          opened={open}
          onChange={setOpen}
          position="bottom-start"
          width={380}
          trapFocus
          returnFocus
          withRoles={false}
          closeOnClickOutside={false}
        >
          <Popover.Target>
            <div role="gridcell" className={classes['words']}>
              {words.map((part, index) => (
                <Word
                  key={`${index}-${part.text}`}
                  part={part}
                  mark={
                    worst && part.kind === 'name' && index === words.findIndex(({ kind }) => kind === 'name')
                      ? worst
                      : null
                  }
                  onEdit={readOnly ? undefined : () => setOpen(true)}
                />
              ))}
            </div>
          </Popover.Target>
          <Popover.Dropdown role="dialog" className={classes['editor'] ?? ''} aria-label={`Edit: ${says}`}>
            <ConditionEditor
              context={context}
              path={path}
              condition={condition}
              onDone={() => {
                setOpen(false);
                context.focus(path);
              }}
            />
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
              onClick={() => setOpen(true)}
            >
              Edit
            </button>
          </span>
        )}
        {worst && (
          <span role="gridcell" className={classes['chips']}>
            {[...new Set(flags.map(({ severity }) => severity))].map((severity) => (
              <SeverityChip key={severity} severity={severity} />
            ))}
          </span>
        )}
        <span role="gridcell" className={classes['figures']} data-dim={context.counting}>
          <span className="num" data-label="Match alone">
            {effect ? formatCount(effect.match_alone) : '–'}
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

function Word({
  part,
  mark,
  onEdit,
}: {
  readonly part: ReturnType<typeof phrase>[number];
  readonly mark: 'block' | 'review' | 'advice' | null;
  readonly onEdit: (() => void) | undefined;
}) {
  if (part.kind === 'name') return <b className={mark ? `wavy-${mark}` : undefined}>{part.text}</b>;
  if (part.kind === 'text' || !onEdit)
    return <span className={part.kind === 'text' ? 'second' : 'label'}>{part.text}</span>;
  return (
    <button type="button" className={`bare ${classes['token']}`} onClick={onEdit} tabIndex={-1}>
      {part.text.length > 80 ? `${part.text.slice(0, 80)}…` : part.text}
    </button>
  );
}

function LeafIcon({ condition }: { readonly condition: Condition }) {
  const props = { size: 15, color: 'var(--t3)', 'aria-hidden': true, style: { flex: 'none' } } as const;
  if (condition.type === 'attribute') return <IconTag {...props} />;
  if (condition.type === 'consent') return <IconShieldCheck {...props} />;
  if (condition.type === 'segment' || condition.type === 'people') return <IconUsersGroup {...props} />;
  return <IconShoppingBag {...props} />;
}
