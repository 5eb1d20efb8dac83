import { Button, NumberInput, Select } from '@mantine/core';
import type {
  Comparison,
  Condition,
  EventCondition,
  Measure,
  Where,
} from '../../../domain/segments/condition.ts';
import { OPERATORS } from '../../../domain/segments/operators/index.ts';
import type { Vocabulary } from '../names.ts';
import { usualOperator, usualValue } from './fresh.ts';
import { ValueInput } from './value-input.tsx';
import { WithinInput } from './within-input.tsx';
import classes from './builder.module.css';

interface EventEditorProps {
  readonly condition: EventCondition;
  readonly vocabulary: Vocabulary;
  readonly change: (next: Condition, merge?: string) => void;
}

const COMPARISONS: readonly { readonly value: Comparison; readonly label: string }[] = [
  { value: 'gte', label: 'at least' },
  { value: 'gt', label: 'more than' },
  { value: 'eq', label: 'exactly' },
  { value: 'neq', label: 'not' },
  { value: 'lte', label: 'at most' },
  { value: 'lt', label: 'less than' },
];

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
  const where = condition.where ?? [];
  const setWhere = (items: readonly Where[]) => {
    const { where: _where, ...rest } = condition;
    change(items.length === 0 ? rest : { ...rest, where: items }, 'where');
  };
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
        <Select
          label="How many"
          data={[...COMPARISONS]}
          value={condition.operator}
          onChange={(next) => {
            const operator = COMPARISONS.find(({ value }) => value === next)?.value;
            if (operator) change({ ...condition, operator }, 'operator');
          }}
        />
        <NumberInput
          label="Number"
          value={condition.value}
          onChange={(value) => typeof value === 'number' && change({ ...condition, value })}
        />
      </div>
      <WithinInput
        within={condition.within}
        onChange={(within) => {
          const { within: _within, ...rest } = condition;
          change(within === undefined ? rest : { ...rest, within }, 'within');
        }}
      />
      <Select
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
      {where.map((item, index) => (
        <WhereFields
          key={`${index}-${item.property}`}
          item={item}
          properties={properties}
          label={label}
          onChange={(next) => setWhere(where.with(index, next))}
          onRemove={() => setWhere(where.toSpliced(index, 1))}
        />
      ))}
      {properties[0] && (
        <Button
          onClick={() => {
            const [field] = properties;
            if (field) setWhere([...where, freshWhere(field)]);
          }}
        >
          Only where …
        </Button>
      )}
    </>
  );
}

const MEASURES = { sum: 'Total', avg: 'Average', min: 'Smallest', max: 'Greatest' } as const;

type Properties = Vocabulary['schema']['events'][number]['properties'];

interface WhereFieldsProps {
  readonly item: Where;
  readonly properties: Properties;
  readonly label: (id: string) => string;
  readonly onChange: (item: Where) => void;
  readonly onRemove: () => void;
}

function WhereFields({ item, properties, label, onChange, onRemove }: WhereFieldsProps) {
  const field = properties.find(({ id }) => id === item.property);
  const operators = field ? OPERATORS[field.type] : {};
  const shape = operators[item.operator]?.shape;
  return (
    <fieldset className={classes['fields']}>
      <legend className="hidden-text">Where</legend>
      <div className={classes['pair']}>
        <Select
          label="Where"
          data={properties.map(({ id }) => ({ value: id, label: label(id) }))}
          value={item.property}
          onChange={(next) => {
            const chosen = properties.find(({ id }) => id === next);
            if (chosen) onChange(freshWhere(chosen));
          }}
        />
        <Select
          label="Is"
          data={Object.entries(operators).map(([value, operator]) => ({ value, label: operator.label }))}
          value={item.operator}
          onChange={(next) => {
            const after = next === null ? undefined : operators[next]?.shape;
            if (next === null || !after) return;
            const value = after === shape ? item.value : usualValue(after, today());
            onChange({ property: item.property, operator: next, ...(value == null ? {} : { value }) });
          }}
        />
      </div>
      {shape && (
        <ValueInput
          label="Value"
          shape={shape}
          value={item.value}
          onChange={(value) => onChange({ ...item, value })}
        />
      )}
      <Button variant="subtle" color="gray" onClick={onRemove}>
        Remove this “where”
      </Button>
    </fieldset>
  );
}

function freshWhere(field: Properties[number]): Where {
  const operator = usualOperator(field.type);
  const value = usualValue(OPERATORS[field.type][operator]?.shape ?? 'none', today());
  return { property: field.id, operator, ...(value === null ? {} : { value }) };
}

function measureOf(text: string): Measure {
  const [kind, property] = text.split(':');
  if (property !== undefined && (kind === 'sum' || kind === 'avg' || kind === 'min' || kind === 'max'))
    return { kind, property };
  return kind === 'days' ? { kind } : { kind: 'count' };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
