import { Select } from '@mantine/core';
import type { Within } from '../../../domain/segments/condition.ts';
import { formatInstant } from '../../../domain/time/instant.ts';
import { startOf } from '../../../domain/time/zone.ts';
import { MomentInput } from '../moment-input.tsx';
import { Count, LastInput, UnitSelect } from './last-input.tsx';
import { useFocused } from './focused-part.ts';
import classes from './builder.module.css';

interface WithinInputProps {
  readonly within: Within | undefined;
  /** The workspace's zone, by whose clock moments are typed. */
  readonly zone: string;
  readonly onChange: (within: Within | undefined) => void;
}

type Kind = 'always' | 'last' | 'between' | 'span';

/** The stretch of time in which something happened. */
export function WithinInput({ within, zone, onChange }: WithinInputProps) {
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
        onChange={(next) => onChange(STARTS[(next ?? 'always') as Kind](zone))}
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
        <>
          <MomentInput
            label="From"
            value={within.from}
            zone={zone}
            onChange={(from) => onChange({ ...within, from })}
          />
          <MomentInput
            label="To, not included"
            value={within.to}
            zone={zone}
            onChange={(to) => onChange({ ...within, to })}
          />
        </>
      )}
    </>
  );
}

const STARTS: { readonly [K in Kind]: (zone: string) => Within | undefined } = {
  always: () => undefined,
  last: () => ({ last: 30, unit: 'day' }),
  between: () => ({ from_ago: 60, to_ago: 30, unit: 'day' }),
  span: (zone) => {
    const now = Date.now();
    return {
      from: formatInstant(startOf(now, 'month', zone)),
      to: formatInstant(startOf(now, 'day', zone)),
    };
  },
};

function kindOf(within: Within | undefined): Kind {
  if (within === undefined) return 'always';
  if ('last' in within) return 'last';
  return 'from_ago' in within ? 'between' : 'span';
}
