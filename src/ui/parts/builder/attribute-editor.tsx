import { Select } from '@mantine/core';
import type { AttributeCondition, Condition, OperatorValue } from '../../../domain/segments/condition.ts';
import { OPERATORS } from '../../../domain/segments/operators/index.ts';
import type { Vocabulary } from '../names.ts';
import { usualValue, withOperator } from './fresh.ts';
import { ValueInput } from './value-input.tsx';

interface AttributeEditorProps {
  readonly condition: AttributeCondition;
  readonly vocabulary: Vocabulary;
  readonly change: (next: Condition, merge?: string) => void;
}

/** The operator and the value of a test of an attribute. */
export function AttributeEditor({ condition, vocabulary, change }: AttributeEditorProps) {
  const field = vocabulary.schema.attributes.find(({ id }) => id === condition.attribute);
  if (!field)
    return <p>“{condition.attribute}” is no longer in the data. Import it again, or remove the condition.</p>;
  const { zone } = vocabulary.names;
  const operators = OPERATORS[field.type];
  const shape = operators[condition.operator]?.shape;
  return (
    <>
      <Select
        label={vocabulary.names.attribute(condition.attribute)}
        data={Object.entries(operators).map(([value, { label }]) => ({ value, label }))}
        value={condition.operator}
        onChange={(operator) => {
          const after = operator === null ? undefined : operators[operator]?.shape;
          if (operator !== null && after)
            change(
              withOperator(condition, operator, { before: shape, after }, (of) =>
                usualValue(of, Date.now(), zone),
              ),
              'operator',
            );
        }}
      />
      {shape && (
        <ValueInput
          label="Value"
          shape={shape}
          value={condition.value}
          suggest={condition.attribute}
          zone={zone}
          part="value"
          onChange={(value: OperatorValue) => change({ ...condition, value })}
        />
      )}
    </>
  );
}
