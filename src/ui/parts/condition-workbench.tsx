import { Button, SegmentedControl } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { type Dispatch, useState } from 'react';
import type { Condition } from '../../domain/segments/condition.ts';
import { describe } from '../../domain/segments/describe.ts';
import type { Issue } from '../../domain/segments/segment.ts';
import { Builder } from './builder/builder.tsx';
import type { BuilderProps } from './builder/builder-context.ts';
import type { BuilderAction, BuilderState } from './builder/builder-state.ts';
import { JsonEditor } from './builder/json-editor.tsx';
import type { Vocabulary } from './names.ts';
import { UndoButtons } from './undo-buttons.tsx';
import classes from './condition-workbench.module.css';

interface WorkbenchProps extends Pick<
  BuilderProps,
  'self' | 'among' | 'effects' | 'counts' | 'counting' | 'flags' | 'onFix' | 'readOnly' | 'outlook'
> {
  readonly state: BuilderState;
  readonly dispatch: Dispatch<BuilderAction>;
  readonly vocabulary: Vocabulary;
  readonly issues: readonly Issue[];
  readonly toolbar?: React.ReactNode;
  /** What the sentence says, where more decides than these conditions. */
  readonly said?: Condition;
}

/** The builder with undo, the code behind it, and the sentence that says what it means. */
export function ConditionWorkbench({ toolbar, said, ...props }: WorkbenchProps) {
  const { state, dispatch, vocabulary, readOnly } = props;
  const [view, setView] = useState<'builder' | 'code'>('builder');
  return (
    <div className="stack">
      <div className={classes['bar']}>
        <div className={classes['tools']}>{toolbar}</div>
        <div className={classes['views']}>
          {!readOnly && <UndoButtons state={state} dispatch={dispatch} />}
          <SegmentedControl
            aria-label="View"
            value={view}
            onChange={(next) => setView(next === 'code' ? 'code' : 'builder')}
            data={[
              { value: 'builder', label: 'Builder' },
              { value: 'code', label: 'Code' },
            ]}
          />
        </div>
      </div>
      {view === 'builder' ? (
        <Builder {...props} />
      ) : (
        <JsonEditor
          condition={state.condition}
          vocabulary={vocabulary}
          readOnly={readOnly}
          change={(condition) => dispatch({ type: 'replace all', condition })}
        />
      )}
      {props.issues.length > 0 && (
        <p className={classes['issues']} role="status">
          {props.issues.length === 1 ? 'One condition is' : `${props.issues.length} places are`} not finished:{' '}
          {props.issues[0]?.message} The figures are of the last complete version.
          {!readOnly && state.past.length > 0 && (
            <Button variant="subtle" onClick={() => dispatch({ type: 'undo' })}>
              Undo
            </Button>
          )}
        </p>
      )}
      <p className={classes['sentence']} aria-label="In words">
        <IconFileText size={15} color="var(--t3)" aria-hidden />
        <span>{describe(said ?? state.condition, vocabulary.names, vocabulary.schema)}</span>
      </p>
    </div>
  );
}
