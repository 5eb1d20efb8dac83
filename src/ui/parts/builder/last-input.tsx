import { NumberInput, Select } from '@mantine/core';
import type { Last, Unit } from '../../../domain/segments/condition.ts';
import { UNITS } from './value-input.tsx';
import { type Part, useFocused } from './focused-part.ts';
import classes from './builder.module.css';

interface LastInputProps {
  readonly label: string;
  readonly part?: Part;
  readonly value: Last;
  readonly onChange: (value: Last) => void;
}

/** A length of time: a number and its unit. */
export function LastInput({ label, part, value, onChange }: LastInputProps) {
  return (
    <div className={classes['pair']}>
      <Count
        label={label}
        part={part}
        least={1}
        value={value.last}
        onChange={(last) => onChange({ ...value, last })}
      />
      <UnitSelect unit={value.unit} onChange={(unit) => onChange({ ...value, unit })} />
    </div>
  );
}

interface CountProps {
  readonly label: string;
  readonly part?: Part | undefined;
  readonly value: number;
  readonly least?: number;
  readonly onChange: (value: number) => void;
}

/** A whole number. */
export function Count({ label, part, value, least = 0, onChange }: CountProps) {
  return (
    <NumberInput
      {...useFocused(part)}
      label={label}
      min={least}
      allowDecimal={false}
      value={value}
      onChange={(next) => typeof next === 'number' && onChange(next)}
    />
  );
}

interface UnitSelectProps {
  readonly unit: Unit;
  readonly onChange: (unit: Unit) => void;
}

/** Minutes to years. */
export function UnitSelect({ unit, onChange }: UnitSelectProps) {
  return (
    <Select
      label="Unit"
      data={UNITS.map((one) => ({ value: one, label: `${one}s` }))}
      value={unit}
      onChange={(next) => onChange(UNITS.find((one) => one === next) ?? unit)}
    />
  );
}
