import { Select, Switch } from '@mantine/core';
import type { Condition, SequenceCondition } from '../../../domain/segments/condition.ts';
import type { Vocabulary } from '../names.ts';
import { EventSelect } from './event-select.tsx';
import { LastInput } from './last-input.tsx';
import { WhereList } from './where-list.tsx';
import classes from './builder.module.css';

interface SequenceEditorProps {
  readonly condition: SequenceCondition;
  readonly vocabulary: Vocabulary;
  readonly change: (next: Condition, merge?: string) => void;
}

const ANY = '';

/** One thing and then, or not then, another within a time: an abandoned cart, say. */
export function SequenceEditor({ condition, vocabulary, change }: SequenceEditorProps) {
  const { same: _same, ...loose } = condition;
  const { since: _since, ...everSince } = condition;
  const shared = sharedProperties(condition, vocabulary);
  const label = (id: string) => vocabulary.names.property(condition.first.event, id);
  return (
    <>
      <Step
        label="They did"
        step={condition.first}
        vocabulary={vocabulary}
        onChange={(first, event) => change({ ...(event ? loose : condition), first }, 'first')}
      />
      <Select
        label="And after that"
        data={[
          { value: 'yes', label: 'they did' },
          { value: 'no', label: 'they did not' },
        ]}
        value={condition.completed ? 'yes' : 'no'}
        onChange={(next) => change({ ...condition, completed: next === 'yes' }, 'completed')}
      />
      <Step
        label="This"
        step={condition.then}
        vocabulary={vocabulary}
        onChange={(then, event) => change({ ...(event ? loose : condition), then }, 'then')}
      />
      <LastInput
        label="Within"
        part="within"
        value={condition.within}
        onChange={(within) => change({ ...condition, within }, 'within')}
      />
      {shared.length > 0 && (
        <Select
          label="Of the same"
          data={[{ value: ANY, label: 'anything' }, ...shared.map((id) => ({ value: id, label: label(id) }))]}
          value={condition.same ?? ANY}
          onChange={(same) => change(same === null || same === ANY ? loose : { ...condition, same }, 'same')}
        />
      )}
      <Switch
        label="Only what began lately"
        checked={condition.since !== undefined}
        onChange={(event) =>
          change(
            event.currentTarget.checked ? { ...condition, since: { last: 30, unit: 'day' } } : everSince,
            'since',
          )
        }
      />
      {condition.since && (
        <LastInput
          label="In the last"
          part="when"
          value={condition.since}
          onChange={(since) => change({ ...condition, since }, 'since')}
        />
      )}
    </>
  );
}

type StepOf = SequenceCondition['first'];

interface StepProps {
  readonly label: string;
  readonly step: StepOf;
  readonly vocabulary: Vocabulary;
  /** `event`: whether it is another event now. */
  readonly onChange: (step: StepOf, event: boolean) => void;
}

function Step({ label, step, vocabulary, onChange }: StepProps) {
  return (
    <fieldset className={classes['fields']}>
      <legend className="hidden-text">{label}</legend>
      <EventSelect
        label={label}
        value={step.event}
        vocabulary={vocabulary}
        onChange={(event) => onChange({ event }, true)}
      />
      <WhereList
        event={step.event}
        where={step.where}
        vocabulary={vocabulary}
        onChange={(where) => {
          const { where: _where, ...rest } = step;
          onChange(where === undefined ? rest : { ...rest, where }, false);
        }}
      />
    </fieldset>
  );
}

/** The properties that both events have, of the same type; lists can't be compared as a whole. */
function sharedProperties({ first, then }: SequenceCondition, { schema }: Vocabulary): readonly string[] {
  const of = (id: string) => schema.events.find((event) => event.id === id)?.properties ?? [];
  const after = new Map(of(then.event).map(({ id, type }) => [id, type]));
  return of(first.event)
    .filter(({ id, type }) => type !== 'list' && after.get(id) === type)
    .map(({ id }) => id);
}
