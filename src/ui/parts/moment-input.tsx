import { SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatInstant, parseInstant } from '../../domain/time/instant.ts';
import { clockName, writtenInstant } from '../../domain/time/written.ts';
import { meantBy, offsetAt } from '../../domain/time/zone.ts';

interface MomentInputProps {
  readonly label: string;
  /** An instant in ISO 8601; empty where none is chosen. */
  readonly value: string;
  /** The workspace's zone, by whose clock it is read and typed. */
  readonly zone: string;
  /** The instant in UTC; empty while no whole day and time stand there. */
  readonly onChange: (value: string) => void;
  readonly 'data-autofocus'?: true;
}

/** A moment by the workspace's clock. Where that clock was changed, it says which instant is meant, or asks. */
export function MomentInput({ label, value, zone, onChange, ...focused }: MomentInputProps) {
  // What is typed stays as it is, also where the clock skips it and the instant reads otherwise.
  const [typed, setTyped] = useState({ text: '', value: '' });
  const text = typed.value === value ? typed.text : localText(value, zone);
  const local_ms = Date.parse(`${text}Z`);
  return (
    <div style={{ display: 'grid', gap: 4 }}>
      <TextInput
        {...focused}
        type="datetime-local"
        label={label}
        description={zoneWords(zone)}
        max="9999-12-31T23:59"
        step={text.length > MINUTES ? 'any' : undefined}
        value={text}
        onChange={(event) => {
          const next = {
            text: event.currentTarget.value,
            value: instantText(event.currentTarget.value, zone),
          };
          setTyped(next);
          onChange(next.value);
        }}
      />
      {!Number.isNaN(local_ms) && (
        <ClockChange local_ms={local_ms} value={value} zone={zone} onChange={onChange} />
      )}
    </div>
  );
}

/** As long as `2026-03-15T12:00`. */
const MINUTES = 16;

interface ClockChangeProps extends Pick<MomentInputProps, 'value' | 'zone' | 'onChange'> {
  readonly local_ms: number;
}

function ClockChange({ local_ms, value, zone, onChange }: ClockChangeProps) {
  const { meant, later, skipped } = meantBy(local_ms, zone);
  if (skipped)
    return (
      <p className="meta" role="status">
        The clock skips this time: {writtenInstant(meant, zone)} is meant.
      </p>
    );
  if (later === null) return null;
  return (
    <>
      <p className="meta">The clock shows this time twice.</p>
      <SegmentedControl
        aria-label="Which of the two"
        fullWidth
        value={parseInstant(value) === later ? 'later' : 'earlier'}
        onChange={(next) => onChange(formatInstant(next === 'later' ? later : meant))}
        data={[
          { value: 'earlier', label: `the first, ${clockName(meant, zone)}` },
          { value: 'later', label: `the second, ${clockName(later, zone)}` },
        ]}
      />
    </>
  );
}

function zoneWords(zone: string): string {
  return zone === 'UTC' ? zone : `${zone.replaceAll('_', ' ')} time`;
}

/** What the zone's clock shows at an instant, as the field takes it. */
function localText(value: string, zone: string): string {
  const ms = parseInstant(value);
  return ms === null ? '' : formatInstant(ms + offsetAt(ms, zone)).replace(/(:00)?\.000Z$|Z$/, '');
}

/** The instant that a local time means. */
function instantText(local: string, zone: string): string {
  const ms = Date.parse(`${local}Z`);
  return Number.isNaN(ms) ? '' : formatInstant(meantBy(ms, zone).meant);
}
