import { Button } from '@mantine/core';
import type { Condition } from '../../../domain/segments/condition.ts';
import { AttributeEditor } from './attribute-editor.tsx';
import type { BuilderContext } from './builder-context.ts';
import { ConsentEditor } from './consent-editor.tsx';
import { FocusedPart, type Part } from './focused-part.ts';
import { EventEditor } from './event-editor.tsx';
import { JsonEditor } from './json-editor.tsx';
import { PeopleEditor } from './people-editor.tsx';
import { RegularEditor } from './regular-editor.tsx';
import { SegmentEditor } from './segment-editor.tsx';
import { SequenceEditor } from './sequence-editor.tsx';
import classes from './builder.module.css';

interface ConditionEditorProps {
  readonly context: BuilderContext;
  readonly path: string;
  readonly condition: Condition;
  /** Whose field has the focus; left out: the first. */
  readonly part?: Part | null;
  readonly onDone: () => void;
}

/** The fields of one condition; each change counts at once and can be undone. */
export function ConditionEditor({ context, path, condition, part = null, onDone }: ConditionEditorProps) {
  const change = (next: Condition, merge?: string) =>
    context.dispatch({ type: 'change', path, condition: next, merge: `${path}:${merge ?? 'value'}` });
  return (
    <form
      className={classes['fields']}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <FocusedPart value={part}>
        <Fields context={context} condition={condition} change={change} />
      </FocusedPart>
      <div className={`spread ${classes['done']}`}>
        <Button
          variant="subtle"
          color="gray"
          onClick={() => {
            context.dispatch({ type: 'remove', path });
            context.focusSelected();
          }}
        >
          Remove
        </Button>
        <Button type="submit" variant="filled">
          Done
        </Button>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly context: BuilderContext;
  readonly condition: Condition;
  readonly change: (next: Condition, merge?: string) => void;
}

function Fields({ context: { vocabulary, self }, condition, change }: FieldsProps) {
  switch (condition.type) {
    case 'attribute':
      return <AttributeEditor condition={condition} vocabulary={vocabulary} change={change} />;
    case 'event':
      return <EventEditor condition={condition} vocabulary={vocabulary} change={change} />;
    case 'segment':
      return <SegmentEditor condition={condition} vocabulary={vocabulary} self={self} change={change} />;
    case 'people':
      return <PeopleEditor condition={condition} change={change} />;
    case 'consent':
      return <ConsentEditor condition={condition} vocabulary={vocabulary} change={change} />;
    case 'regular':
      return <RegularEditor condition={condition} vocabulary={vocabulary} change={change} />;
    case 'sequence':
      return <SequenceEditor condition={condition} vocabulary={vocabulary} change={change} />;
    default:
      return <JsonEditor condition={condition} vocabulary={vocabulary} change={change} />;
  }
}
