import { NumberInput, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import type { CapWindow } from '../../../domain/caps/cap.ts';
import classes from './caps.module.css';

interface WindowFieldsProps {
  readonly window: CapWindow;
  readonly error: string | null;
  readonly onChange: (window: CapWindow) => void;
}

type Calendar = Extract<CapWindow, { readonly kind: 'calendar' }>;

const WEEK: CapWindow = { kind: 'rolling', hours: 168 };
const DAY: CapWindow = { kind: 'calendar', unit: 'day', time_zone: 'customer' };
const DAY_HOURS = 24;
export const ZONES = [
  { value: 'customer', label: 'Each customer’s own' },
  { value: 'workspace', label: 'The workspace’s' },
];

/** A stretch of time that moves along, or a day, week or month of the calendar. */
export function WindowFields({ window, error, onChange }: WindowFieldsProps) {
  return (
    <fieldset className={classes['window']}>
      <legend className="label">In what time</legend>
      <SegmentedControl
        aria-label="In what time"
        data={[
          { value: 'rolling', label: 'Any stretch of' },
          { value: 'calendar', label: 'A calendar' },
        ]}
        value={window.kind}
        onChange={(kind) => onChange(kind === 'rolling' ? WEEK : DAY)}
      />
      {window.kind === 'rolling' ? (
        <RollingFields hours={window.hours} error={error} onChange={onChange} />
      ) : (
        <CalendarFields window={window} onChange={onChange} />
      )}
    </fieldset>
  );
}

interface RollingFieldsProps {
  readonly hours: number;
  readonly error: string | null;
  readonly onChange: (window: CapWindow) => void;
}

function RollingFields({ hours, error, onChange }: RollingFieldsProps) {
  const [unit, setUnit] = useState(hours % DAY_HOURS === 0 ? DAY_HOURS : 1);
  const amount = hours / unit;
  const set = (next: number, of: number) => onChange({ kind: 'rolling', hours: next * of });
  return (
    <>
      <NumberInput
        label="Length"
        min={1}
        value={Number.isNaN(amount) ? '' : amount}
        error={error}
        onChange={(next) => set(next === '' ? Number.NaN : Number(next), unit)}
      />
      <Select
        label="Unit"
        data={[
          { value: '1', label: 'hours' },
          { value: String(DAY_HOURS), label: 'days' },
        ]}
        value={String(unit)}
        onChange={(next) => {
          setUnit(Number(next));
          set(amount, Number(next));
        }}
      />
    </>
  );
}

const UNITS: { readonly [U in Calendar['unit']]: U } = { day: 'day', week: 'week', month: 'month' };

function CalendarFields({
  window,
  onChange,
}: {
  readonly window: Calendar;
  readonly onChange: (window: CapWindow) => void;
}) {
  const { week_starts_on = 'monday', ...rest } = window;
  const set = (part: Partial<Calendar>) => {
    const next = { ...rest, ...part };
    const start = part.week_starts_on ?? week_starts_on;
    onChange(next.unit === 'week' ? { ...next, week_starts_on: start } : next);
  };
  return (
    <>
      <Select
        label="Calendar unit"
        data={Object.values(UNITS)}
        value={window.unit}
        onChange={(unit) => set({ unit: UNITS[unit ?? 'day'] })}
      />
      {window.unit === 'week' && (
        <Select
          label="Weeks start on"
          data={[
            { value: 'monday', label: 'Monday' },
            { value: 'sunday', label: 'Sunday' },
          ]}
          value={week_starts_on}
          onChange={(day) => set({ week_starts_on: day === 'sunday' ? 'sunday' : 'monday' })}
        />
      )}
      <Select
        label="Time zone"
        data={ZONES}
        value={window.time_zone}
        onChange={(zone) => set({ time_zone: zone === 'workspace' ? 'workspace' : 'customer' })}
      />
    </>
  );
}
