import { NumberInput, Select, TagsInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Last, Next, OperatorValue, Unit } from '../../../domain/segments/condition.ts';
import type { ValueShape } from '../../../domain/segments/operators/operator.ts';
import { valuesQuery } from '../../data/catalog.ts';
import { formatCount } from '../../kit/format.ts';
import { MomentInput } from '../moment-input.tsx';
import { type Part, useFocused } from './focused-part.ts';
import classes from './builder.module.css';

interface ValueInputProps {
  readonly label: string;
  readonly shape: ValueShape;
  readonly value: OperatorValue | undefined;
  /** The attribute whose values are offered; private ones only where many people have them. */
  readonly suggest?: string;
  /** The workspace's zone, by whose clock instants are typed. */
  readonly zone: string;
  /** What of the condition it is the field of. */
  readonly part: Part;
  readonly onChange: (value: OperatorValue) => void;
}

/** The input for a kind of value. */
export function ValueInput({ label, shape, value, suggest, zone, part, onChange }: ValueInputProps) {
  const focused = useFocused(part);
  const wantsValues = suggest !== undefined && (shape === 'text' || shape === 'texts');
  const { data } = useQuery({ ...valuesQuery(suggest ?? ''), enabled: wantsValues });
  const offered = data?.items.map((item) => item.value) ?? [];
  const people = new Map(data?.items.map((item) => [item.value, item.people]));
  const renderOption = ({ option }: { readonly option: { readonly value: string } }) => (
    <ValueOption value={option.value} people={people.get(option.value)} />
  );
  switch (shape) {
    case 'none':
      return null;
    case 'text':
      return (
        <Select
          label={label}
          {...focused}
          searchable
          data={withOwn(offered, textOf(value))}
          value={textOf(value)}
          onSearchChange={(text) => {
            if (text !== '' && text !== value) onChange(text);
          }}
          onChange={(text) => onChange(text ?? '')}
          nothingFoundMessage={<span className="second">Any text can be typed</span>}
          renderOption={renderOption}
        />
      );
    case 'texts':
      return (
        <TagsInput
          label={label}
          {...focused}
          description={
            data && data.hidden > 0 ? `${formatCount(data.hidden)} rare values are not shown` : undefined
          }
          placeholder="Choose, or type and press Enter"
          selectFirstOptionOnChange
          data={offered}
          renderOption={renderOption}
          splitChars={[',', ';', '\n', '\t']}
          value={Array.isArray(value) ? value.map(String) : []}
          onChange={onChange}
          clearable
          clearButtonProps={{ 'aria-label': 'Clear the values' }}
          comboboxProps={BESIDE}
        />
      );
    case 'numbers':
      return (
        <TagsInput
          label={label}
          {...focused}
          placeholder="Type a number and press Enter"
          value={Array.isArray(value) ? value.map(String) : []}
          onChange={(texts) => onChange(texts.map(Number).filter(Number.isFinite))}
        />
      );
    case 'number':
    case 'age':
      return (
        <Figure {...focused} label={shape === 'age' ? 'Years' : label} value={value} onChange={onChange} />
      );
    case 'number_range':
      return (
        <Ends focused={focused} value={value} onChange={onChange} draw={(props) => <Figure {...props} />} />
      );
    case 'boolean':
      return (
        <Select
          label={label}
          {...focused}
          data={[
            { value: 'true', label: 'yes' },
            { value: 'false', label: 'no' },
          ]}
          value={value === false ? 'false' : 'true'}
          onChange={(text) => onChange(text === 'true')}
        />
      );
    case 'day':
      return <Day {...focused} label={label} value={value} onChange={onChange} />;
    case 'day_range':
      return (
        <Ends focused={focused} value={value} onChange={onChange} draw={(props) => <Day {...props} />} />
      );
    case 'instant':
      return <MomentInput {...focused} label={label} value={textOf(value)} zone={zone} onChange={onChange} />;
    case 'instant_range':
      return (
        <Ends
          focused={focused}
          wide
          value={value}
          onChange={onChange}
          draw={(props) => <MomentInput {...props} value={textOf(props.value)} zone={zone} />}
        />
      );
    case 'day_last':
    case 'day_next':
      return (
        <Stretch
          value={value}
          focused={focused}
          name={shape === 'day_last' ? 'last' : 'next'}
          units={DAYS}
          onChange={onChange}
        />
      );
    case 'instant_last':
    case 'instant_next':
      return (
        <Stretch
          value={value}
          focused={focused}
          name={shape === 'instant_last' ? 'last' : 'next'}
          units={UNITS}
          onChange={onChange}
        />
      );
    case 'anniversary':
      return (
        <Figure
          {...focused}
          label="Days from today"
          value={typeof value === 'object' && 'days' in value ? value.days : 7}
          onChange={(days) => onChange({ days: Number(days) })}
        />
      );
  }
}

/** The list stays open while values are picked, so it stands beside the field: below, it would hide “Done”. */
const BESIDE = { position: 'right-start', middlewares: { flip: true, shift: true } } as const;

/** A value and how many people have it. */
function ValueOption({ value, people }: { readonly value: string; readonly people: number | undefined }) {
  return (
    <span className="spread" style={{ flex: 1 }}>
      <span>{value}</span>
      {people !== undefined && <span className={`num ${classes['people']}`}>{formatCount(people)}</span>}
    </span>
  );
}

const DAYS: readonly Unit[] = ['day', 'week', 'month', 'year'];
export const UNITS: readonly Unit[] = ['minute', 'hour', ...DAYS];

type Focused = ReturnType<typeof useFocused>;

interface FieldProps extends Focused {
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: OperatorValue) => void;
}

function Figure({ label, value, onChange, ...focused }: FieldProps) {
  return (
    <NumberInput
      {...focused}
      label={label}
      value={typeof value === 'number' ? value : ''}
      onChange={(next) => {
        if (typeof next === 'number') onChange(next);
      }}
    />
  );
}

function Day({ label, value, onChange, ...focused }: FieldProps) {
  return (
    <TextInput
      {...focused}
      type="date"
      label={label}
      value={textOf(value)}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function Ends({
  focused,
  wide = false,
  value,
  onChange,
  draw,
}: {
  /** For the first of the two. */
  readonly focused: Focused;
  /** There is no room for both beside each other. */
  readonly wide?: boolean;
  readonly value: OperatorValue | undefined;
  readonly onChange: (value: OperatorValue) => void;
  readonly draw: (props: FieldProps) => React.ReactNode;
}) {
  const [low, high] = Array.isArray(value) ? value : [];
  const both = (a: unknown, b: unknown) => onChange([a, b] as readonly string[] | readonly number[]);
  return (
    <div className={classes[wide ? 'fields' : 'pair']}>
      {draw({ ...focused, label: 'From', value: low, onChange: (next) => both(next, high) })}
      {draw({ label: 'To', value: high, onChange: (next) => both(low, next) })}
    </div>
  );
}

function Stretch({
  focused,
  value,
  name,
  units,
  onChange,
}: {
  readonly focused: Focused;
  readonly value: OperatorValue | undefined;
  readonly name: 'last' | 'next';
  readonly units: readonly Unit[];
  readonly onChange: (value: OperatorValue) => void;
}) {
  const now: { readonly [key: string]: unknown } = isStretch(value) ? { ...value } : {};
  const count = Number(now[name] ?? 30);
  const unit = units.find((one) => one === now['unit']) ?? 'day';
  const make = (n: number, of: Unit): OperatorValue =>
    name === 'last' ? { last: n, unit: of } : { next: n, unit: of };
  return (
    <div className={classes['pair']}>
      <Figure
        {...focused}
        label={`In the ${name}`}
        value={count}
        onChange={(next) => onChange(make(Number(next), unit))}
      />
      <Select
        label="Unit"
        data={units.map((one) => ({ value: one, label: `${one}s` }))}
        value={unit}
        onChange={(next) => onChange(make(count, units.find((one) => one === next) ?? unit))}
      />
    </div>
  );
}

function withOwn(offered: readonly string[], own: string): string[] {
  return own === '' || offered.includes(own) ? [...offered] : [own, ...offered];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isStretch(value: OperatorValue | undefined): value is Last | Next {
  return typeof value === 'object' && 'unit' in value;
}
