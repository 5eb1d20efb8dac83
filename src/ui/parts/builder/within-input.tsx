import { Select, TextInput } from '@mantine/core';
import type { Within } from '../../../domain/segments/condition.ts';
import { Count, LastInput, UnitSelect } from './last-input.tsx';
import { useFocused } from './focused-part.ts';
import classes from './builder.module.css';

interface WithinInputProps {
  readonly within: Within | undefined;
  readonly onChange: (within: Within | undefined) => void;
}

type Kind = 'always' | 'last' | 'between' | 'span';

/** The stretch of time in which something happened. */
export function WithinInput({ within, onChange }: WithinInputProps) {
  const kind = kindOf(within);
  const focused = useFocused('when');
  return (
    <>
      <Select
        {...focused}
        label="When"
        data={[
          { value: 'always', label: 'at any time' },
          { value: 'last', label: 'in the last …' },
          { value: 'between', label: 'between … and … ago' },
          { value: 'span', label: 'from … to …' },
        ]}
        value={kind}
        onChange={(next) => onChange(STARTS[(next ?? 'always') as Kind]())}
      />
      {within && 'last' in within && <LastInput label="The last" value={within} onChange={onChange} />}
      {within && 'from_ago' in within && (
        <>
          <div className={classes['pair']}>
            <Count
              label="From"
              value={within.from_ago}
              onChange={(from_ago) => onChange({ ...within, from_ago })}
            />
            <Count label="To" value={within.to_ago} onChange={(to_ago) => onChange({ ...within, to_ago })} />
          </div>
          <UnitSelect unit={within.unit} onChange={(unit) => onChange({ ...within, unit })} />
        </>
      )}
      {within && 'from' in within && (
        <div className={classes['pair']}>
          <Moment label="From (UTC)" value={within.from} onChange={(from) => onChange({ ...within, from })} />
          <Moment
            label="To, not included (UTC)"
            value={within.to}
            onChange={(to) => onChange({ ...within, to })}
          />
        </div>
      )}
    </>
  );
}

const STARTS: { readonly [K in Kind]: () => Within | undefined } = {
  always: () => undefined,
  last: () => ({ last: 30, unit: 'day' }),
  between: () => ({ from_ago: 60, to_ago: 30, unit: 'day' }),
  span: () => {
    const today = new Date().toISOString().slice(0, 10);
    return { from: `${today.slice(0, 8)}01T00:00:00.000Z`, to: `${today}T00:00:00.000Z` };
  },
};

function kindOf(within: Within | undefined): Kind {
  if (within === undefined) return 'always';
  if ('last' in within) return 'last';
  return 'from_ago' in within ? 'between' : 'span';
}

function Moment({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <TextInput
      type="datetime-local"
      label={label}
      value={value.slice(0, 16)}
      onChange={(event) => onChange(`${event.currentTarget.value}:00.000Z`)}
    />
  );
}
