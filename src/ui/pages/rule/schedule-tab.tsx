import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { limitWords, quietWords, windowWords } from '../../../domain/caps/describe.ts';
import { matches } from '../../../domain/caps/window.ts';
import type { Schedule } from '../../../domain/rules/rule.ts';
import { addToDay, dayOf } from '../../../domain/time/calendar.ts';
import { formatInstant } from '../../../domain/time/instant.ts';
import { meantBy } from '../../../domain/time/zone.ts';
import { capsQuery } from '../../data/caps.ts';
import { Panel } from '../../kit/panel.tsx';
import { MomentInput } from '../../parts/moment-input.tsx';
import type { Vocabulary } from '../../parts/names.ts';
import { ruleUseWords } from '../../parts/rule-use.ts';
import type { Draft } from './use-draft.ts';
import classes from './rule.module.css';

interface ScheduleTabProps {
  readonly draft: Draft;
  readonly vocabulary: Vocabulary;
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** When the message goes out, which goes first, and what may hold it back. */
export function ScheduleTab({ draft: { content, change }, vocabulary }: ScheduleTabProps) {
  const { schedule } = content;
  const set = (next: Schedule) => change({ schedule: next });
  return (
    <div className={classes['form']}>
      <Select
        label="When it goes out"
        data={[
          { value: 'manual', label: 'when someone sends it' },
          { value: 'once', label: 'once' },
          { value: 'daily', label: 'every day' },
          { value: 'weekly', label: 'on days of the week' },
          { value: 'monthly', label: 'on a day of the month' },
          { value: 'event', label: 'after an event' },
        ]}
        value={schedule.kind}
        onChange={(kind) => set(freshSchedule(kind, vocabulary))}
      />
      {schedule.kind === 'once' && (
        <MomentInput
          label="At"
          value={schedule.at}
          zone={vocabulary.names.zone}
          onChange={(at) => at !== '' && set({ kind: 'once', at })}
        />
      )}
      {schedule.kind === 'weekly' && (
        <fieldset className="row" style={{ border: 0, padding: 0 }}>
          <legend className="label">Days</legend>
          {DAYS.map((day, index) => (
            <Checkbox
              key={day}
              label={day}
              checked={schedule.days.includes(index + 1)}
              onChange={(event) => {
                const days = event.currentTarget.checked
                  ? [...schedule.days, index + 1].toSorted((a, b) => a - b)
                  : schedule.days.filter((one) => one !== index + 1);
                if (days.length > 0) set({ ...schedule, days });
              }}
            />
          ))}
        </fieldset>
      )}
      {schedule.kind === 'monthly' && (
        <NumberInput
          label="Day of the month"
          min={1}
          max={31}
          value={schedule.day}
          onChange={(day) => typeof day === 'number' && set({ ...schedule, day })}
        />
      )}
      {'time' in schedule && (
        <TextInput
          type="time"
          label="Time"
          value={schedule.time}
          onChange={(event) =>
            event.currentTarget.value !== '' && set({ ...schedule, time: event.currentTarget.value })
          }
        />
      )}
      {schedule.kind === 'event' && (
        <Select
          label="Event"
          data={vocabulary.schema.events.map(({ id }) => ({ value: id, label: vocabulary.names.event(id) }))}
          value={schedule.event}
          onChange={(event) => event !== null && set({ kind: 'event', event })}
        />
      )}
      <NumberInput
        label="Priority"
        description="When caps leave room for one message only, the higher goes first."
        allowDecimal={false}
        value={content.priority}
        onChange={(priority) => typeof priority === 'number' && change({ priority })}
      />
      <CapsThatAsk content={content} vocabulary={vocabulary} />
    </div>
  );
}

function CapsThatAsk({
  content,
  vocabulary,
}: {
  readonly content: Draft['content'];
  readonly vocabulary: Vocabulary;
}) {
  const { data } = useQuery(capsQuery);
  if (!data) return null;
  const asking = data.caps.filter((cap) => matches(cap, { ...content, rule_id: '' }));
  const quiet = data.quiet_hours.filter(
    ({ channels }) => channels === undefined || channels.includes(content.channel),
  );
  return (
    <Panel title="What may hold it back" side={<Link to="/caps">Frequency caps</Link>}>
      {asking.length + quiet.length === 0 ? (
        <p className="second">
          No cap and no quiet hours ask about {ruleUseWords(content, vocabulary.names)}.
        </p>
      ) : (
        <ul className="stack">
          {asking.map((cap) => (
            <li key={cap.id} className="spread">
              <b>{cap.name}</b>
              <span>
                {limitWords(cap)} {windowWords(cap.window)}
              </span>
            </li>
          ))}
          {quiet.map((hours) => (
            <li key={`${hours.start}-${hours.end}-${hours.action}`} className="spread">
              <b>
                Quiet from {hours.start} to {hours.end}
              </b>
              <span>{quietWords(hours)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function freshSchedule(kind: string | null, vocabulary: Vocabulary): Schedule {
  const [event] = vocabulary.schema.events;
  switch (kind) {
    case 'once':
      return { kind, at: formatInstant(tomorrowAtNine(vocabulary.names.zone)) };
    case 'daily':
      return { kind, time: '09:00' };
    case 'weekly':
      return { kind, days: [2], time: '09:00' };
    case 'monthly':
      return { kind, day: 1, time: '09:00' };
    case 'event':
      return event ? { kind, event: event.id } : { kind: 'manual' };
    default:
      return { kind: 'manual' };
  }
}

function tomorrowAtNine(zone: string): number {
  const tomorrow = addToDay(dayOf(Date.now(), zone), 1, 'day');
  return meantBy(Date.parse(`${tomorrow}T09:00Z`), zone).meant;
}
