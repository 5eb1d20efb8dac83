import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { QuietHours } from '../../../domain/caps/cap.ts';
import { quietWords } from '../../../domain/caps/describe.ts';
import type { Settings } from '../../data/settings.ts';
import { formatCount } from '../../kit/format.ts';
import { Panel } from '../../kit/panel.tsx';
import { useNames } from '../../parts/names.ts';
import { type CapNames, quietChannels } from './cap-words.ts';
import { withItem } from '../../kit/with-item.ts';
import classes from './caps.module.css';
import { QuietBar, QuietScale } from './quiet-bar.tsx';
import { QuietForm } from './quiet-form.tsx';
import type { Simulated } from './use-tried.ts';

interface QuietListProps {
  readonly quiet_hours: readonly QuietHours[];
  readonly channels: readonly string[];
  readonly names: CapNames;
  readonly settings: Pick<Settings, 'time_zone' | 'time_zone_attribute'>;
  readonly simulated: Simulated;
  readonly allowed: boolean;
  readonly onChange: (quiet_hours: readonly QuietHours[]) => void;
}

const NIGHT: QuietHours = { start: '21:00', end: '08:00', time_zone: 'customer', action: 'defer' };
const ICON = { variant: 'subtle', color: 'gray', size: 24 } as const;

/** When nothing is sent, on a bar of the day, and what becomes of the messages. */
export function QuietList({
  quiet_hours,
  channels,
  names,
  settings,
  simulated,
  allowed,
  onChange,
}: QuietListProps) {
  const [edited, setEdited] = useState<number | null>(null);
  const labels = useNames();
  return (
    <Panel
      title="Quiet hours"
      note="when messages wait or are not sent"
      side={
        allowed && (
          <Button
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => setEdited(quiet_hours.length)}
          >
            Add
          </Button>
        )
      }
    >
      {quiet_hours.length === 0 ? (
        <p className="second">None: messages go out at any hour.</p>
      ) : (
        <ul className={classes['quiet']}>
          {quiet_hours.map((quiet, index) => {
            const words = quietChannels(quiet, names);
            const waited = quiet.action === 'defer' ? simulated.waitedFor(quiet) : null;
            return (
              // Quiet hours have no id; the order is theirs.
              <li key={`${index} ${words}`}>
                <span className="strong">{words}</span>
                <QuietBar quiet={quiet} />
                <span className={classes['quietwords']}>
                  <span className={classes['capital']}>{quietWords(quiet)}</span>
                  <span className="meta">
                    {quiet.start}–{quiet.end}, {quiet.time_zone} time
                  </span>
                  {waited !== null && (
                    <span className="meta" title={`Messages that waited, ${simulated.when}`}>
                      {formatCount(waited)} waited
                    </span>
                  )}
                </span>
                {allowed && (
                  <span className={classes['tools']}>
                    <ActionIcon
                      {...ICON}
                      aria-label={`Edit quiet hours of ${words}`}
                      onClick={() => setEdited(index)}
                    >
                      <IconPencil size={14} />
                    </ActionIcon>
                    <ActionIcon
                      {...ICON}
                      aria-label={`Delete quiet hours of ${words}`}
                      onClick={() => onChange(withItem(quiet_hours, index, null))}
                    >
                      <IconTrash size={14} />
                    </ActionIcon>
                  </span>
                )}
              </li>
            );
          })}
          <li aria-hidden>
            <span />
            <QuietScale />
          </li>
        </ul>
      )}
      <p className="meta">
        {settings.time_zone_attribute === null
          ? `No attribute gives customers’ time zones, so everyone’s clock is the workspace’s: ${settings.time_zone}.`
          : `A customer’s time zone is their “${labels.attribute(settings.time_zone_attribute)}”; whoever has none has the workspace’s: ${settings.time_zone}.`}{' '}
        It is chosen in the settings.
      </p>
      {edited !== null && (
        <QuietForm
          quiet={quiet_hours[edited] ?? NIGHT}
          channels={channels}
          added={edited === quiet_hours.length}
          onClose={() => setEdited(null)}
          onDone={(quiet) => {
            onChange(withItem(quiet_hours, edited, quiet));
            setEdited(null);
          }}
        />
      )}
    </Panel>
  );
}
