import { NumberInput, Select } from '@mantine/core';
import type { Condition, EventCondition, Measure } from '../../../domain/segments/condition.ts';
import type { Vocabulary } from '../names.ts';
import { ComparisonSelect } from './comparison-select.tsx';
import { useFocused } from './focused-part.ts';
import { WhereList } from './where-list.tsx';
import { WithinInput } from './within-input.tsx';
import classes from './builder.module.css';

interface EventEditorProps {
  readonly condition: EventCondition;
  readonly vocabulary: Vocabulary;
  readonly change: (next: Condition, merge?: string) => void;
}

/** How often or how much, in which stretch of time, and of which occurrences. */
export function EventEditor({ condition, vocabulary, change }: EventEditorProps) {
  const event = vocabulary.schema.events.find(({ id }) => id === condition.event);
  const properties = event?.properties ?? [];
  const label = (id: string) => vocabulary.names.property(condition.event, id);
  const numbers = properties.filter(({ type }) => type === 'number');
  const measures = [
    { value: 'count', label: 'Times' },
    { value: 'days', label: 'Different days' },
    ...numbers.flatMap(({ id }) =>
      (['sum', 'avg', 'min', 'max'] as const).map((kind) => ({
        value: `${kind}:${id}`,
        label: `${MEASURES[kind]} ${label(id)}`,
      })),
    ),
  ];
  return (
    <>
      <Select
        label={vocabulary.names.event(condition.event)}
        data={measures}
        value={
          'property' in condition.measure
            ? `${condition.measure.kind}:${condition.measure.property}`
            : condition.measure.kind
        }
        onChange={(next) => next !== null && change({ ...condition, measure: measureOf(next) }, 'measure')}
      />
      <div className={classes['pair']}>
        <ComparisonSelect
          label={'property' in condition.measure ? 'How much' : 'How many'}
          part="measure"
          value={condition.operator}
          onChange={(operator) => change({ ...condition, operator }, 'operator')}
        />
        <NumberInput
          label="Number"
          value={condition.value}
          onChange={(value) => typeof value === 'number' && change({ ...condition, value })}
        />
      </div>
      <WithinInput
        within={condition.within}
        zone={vocabulary.names.zone}
        onChange={(within) => {
          const { within: _within, ...rest } = condition;
          change(within === undefined ? rest : { ...rest, within }, 'within');
        }}
      />
      <Select
        {...useFocused('pick')}
        label="Of all occurrences"
        data={[
          { value: 'any', label: 'look at every one' },
          { value: 'first', label: 'look at the first only' },
          { value: 'last', label: 'look at the last only' },
        ]}
        value={condition.pick ?? 'any'}
        onChange={(next) => {
          const { pick: _pick, ...rest } = condition;
          change(next === 'first' || next === 'last' ? { ...rest, pick: next } : rest, 'pick');
        }}
      />
      <WhereList
        event={condition.event}
        where={condition.where}
        vocabulary={vocabulary}
        onChange={(where) => {
          const { where: _where, ...rest } = condition;
          change(where === undefined ? rest : { ...rest, where }, 'where');
        }}
      />
    </>
  );
}

const MEASURES = { sum: 'Total', avg: 'Average', min: 'Smallest', max: 'Greatest' } as const;

function measureOf(text: string): Measure {
  const [kind, property] = text.split(':');
  if (property !== undefined && (kind === 'sum' || kind === 'avg' || kind === 'min' || kind === 'max'))
    return { kind, property };
  return kind === 'days' ? { kind } : { kind: 'count' };
}
