import { Button, Group, Modal, MultiSelect, SegmentedControl, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { capIssues } from '../../../domain/caps/cap-issues.ts';
import type { QuietHours } from '../../../domain/caps/cap.ts';
import { useFocusReturn } from '../../kit/use-focus-return.ts';
import { channelWord } from '../../parts/names.ts';
import classes from './caps.module.css';
import { QuietBar } from './quiet-bar.tsx';
import { ZONES } from './window-fields.tsx';

interface QuietFormProps {
  readonly quiet: QuietHours;
  readonly channels: readonly string[];
  readonly added: boolean;
  readonly onDone: (quiet: QuietHours) => void;
  readonly onClose: () => void;
}

/** Quiet hours: on which channels, from when to when, and what becomes of the messages. */
export function QuietForm({ quiet: given, channels, added, onDone, onClose }: QuietFormProps) {
  useFocusReturn();
  const [quiet, setQuiet] = useState(given);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<QuietHours>) => setQuiet((now) => ({ ...now, ...part }));
  const choose = (chosen: readonly string[]) => {
    const { channels: _, ...rest } = quiet;
    setQuiet(chosen.length === 0 ? rest : { channels: chosen, ...rest });
  };
  const issues = capIssues({ caps: [], quiet_hours: [quiet] });
  const issue = (field: string) =>
    tried ? (issues.find(({ path }) => path === `quiet_hours[0].${field}`)?.message ?? null) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (issues.length > 0) setTried(true);
    else onDone(quiet);
  };
  return (
    <Modal opened onClose={onClose} title={added ? 'New quiet hours' : 'Quiet hours'}>
      <form className="stack" noValidate onSubmit={submit}>
        <MultiSelect
          label="Channels"
          data-autofocus
          placeholder={quiet.channels ? undefined : 'All channels'}
          data={channels.map((id) => ({ value: id, label: channelWord(id) }))}
          value={[...(quiet.channels ?? [])]}
          onChange={choose}
        />
        <div className={classes['window']}>
          <TextInput
            type="time"
            label="From"
            value={quiet.start}
            error={issue('start')}
            onChange={(event) => change({ start: event.currentTarget.value })}
          />
          <TextInput
            type="time"
            label="Until"
            value={quiet.end}
            error={issue('end')}
            onChange={(event) => change({ end: event.currentTarget.value })}
          />
          <Select
            label="Time zone"
            data={ZONES}
            value={quiet.time_zone}
            onChange={(zone) => change({ time_zone: zone === 'workspace' ? 'workspace' : 'customer' })}
          />
        </div>
        {issues.length === 0 && <QuietBar quiet={quiet} />}
        <div>
          <p className="label" id="quiet-action">
            Messages of these hours
          </p>
          <SegmentedControl
            aria-labelledby="quiet-action"
            data={[
              { value: 'defer', label: 'wait until they end' },
              { value: 'drop', label: 'are not sent' },
            ]}
            value={quiet.action}
            onChange={(action) => change({ action: action === 'drop' ? 'drop' : 'defer' })}
          />
        </div>
        <Group justify="flex-end" gap="sm">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="filled">
            {added ? 'Add quiet hours' : 'Change quiet hours'}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
