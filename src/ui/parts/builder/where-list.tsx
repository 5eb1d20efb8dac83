import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Where } from '../../../domain/segments/condition.ts';
import { OPERATORS } from '../../../domain/segments/operators/index.ts';
import type { Vocabulary } from '../names.ts';
import { usualOperator, usualValue } from './fresh.ts';
import { ValueInput } from './value-input.tsx';
import classes from './builder.module.css';

interface WhereListProps {
  readonly event: string;
  readonly where: readonly Where[] | undefined;
  readonly vocabulary: Vocabulary;
  /** Undefined when no test is left. */
  readonly onChange: (where: readonly Where[] | undefined) => void;
}

/** What the properties of an event must be like; all of it has to hold. */
export function WhereList({ event, where, vocabulary, onChange }: WhereListProps) {
  const tests = where ?? [];
  const properties = vocabulary.schema.events.find(({ id }) => id === event)?.properties ?? [];
  const label = (id: string) => vocabulary.names.property(event, id);
  const [first] = properties;
  const { zone } = vocabulary.names;
  const set = (items: readonly Where[]) => onChange(items.length === 0 ? undefined : items);
  return (
    <>
      {tests.map((item, index) => (
        <WhereFields
          key={`${index}-${item.property}`}
          event={event}
          item={item}
          properties={properties}
          zone={zone}
          label={label}
          onChange={(next) => set(tests.with(index, next))}
          onRemove={() => set(tests.toSpliced(index, 1))}
        />
      ))}
      {first && (
        <div>
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => set([...tests, freshWhere(first, zone)])}
          >
            {tests.length === 0 ? 'Only where …' : 'And where …'}
          </Button>
        </div>
      )}
    </>
  );
}

type Properties = Vocabulary['schema']['events'][number]['properties'];

interface WhereFieldsProps {
  readonly event: string;
  readonly item: Where;
  readonly properties: Properties;
  readonly zone: string;
  readonly label: (id: string) => string;
  readonly onChange: (item: Where) => void;
  readonly onRemove: () => void;
}

function WhereFields({ event, item, properties, zone, label, onChange, onRemove }: WhereFieldsProps) {
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
            if (chosen) onChange(freshWhere(chosen, zone));
          }}
        />
        <Select
          label="Is"
          data={Object.entries(operators).map(([value, operator]) => ({ value, label: operator.label }))}
          value={item.operator}
          onChange={(next) => {
            const after = next === null ? undefined : operators[next]?.shape;
            if (next === null || !after) return;
            const value = after === shape ? item.value : usualValue(after, Date.now(), zone);
            onChange({ property: item.property, operator: next, ...(value == null ? {} : { value }) });
          }}
        />
      </div>
      {shape && (
        <ValueInput
          label="Value"
          shape={shape}
          value={item.value}
          suggest={`${event}.${item.property}`}
          zone={zone}
          part="where"
          onChange={(value) => onChange({ ...item, value })}
        />
      )}
      <Button variant="subtle" color="gray" onClick={onRemove}>
        Remove this “where”
      </Button>
    </fieldset>
  );
}

function freshWhere(field: Properties[number], zone: string): Where {
  const operator = usualOperator(field.type);
  const value = usualValue(OPERATORS[field.type][operator]?.shape ?? 'none', Date.now(), zone);
  return { property: field.id, operator, ...(value === null ? {} : { value }) };
}
