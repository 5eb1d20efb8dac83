import { Button } from '@mantine/core';
import { IconInfoCircleFilled } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CapSettings } from '../../../domain/caps/cap.ts';
import { type CapCheckAnswer, capCheckQuery } from '../../data/cap-check.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { Panel } from '../../kit/panel.tsx';
import { Failure, Loading } from '../../kit/states.tsx';
import { useSettled } from '../../parts/use-settled.ts';
import type { CapNames } from './cap-words.ts';
import classes from './caps.module.css';
import { findingsOf } from './cap-findings.tsx';

interface CapChecksProps {
  /** As they stand in the draft. */
  readonly content: Pick<CapSettings, 'caps' | 'quiet_hours'>;
  readonly names: CapNames;
}

/** What these caps, saved or not, do to each other and to the rules that are live. */
export function CapChecks({ content, names }: CapChecksProps) {
  const check = useQuery(capCheckQuery(useSettled(content)));
  const cap = (id: string) => content.caps.find((one) => one.id === id)?.name ?? id;
  const note = check.isFetching ? 'counting…' : 'for the people of today, nothing is saved by it';
  return (
    <Panel title="Checks on these caps" note={note}>
      {check.isPending && <Loading rows={2} />}
      {check.isError && (
        <Failure
          title="Couldn’t check these caps"
          detail={problemText(check.error)}
          reference={referenceOf(check.error)}
          onRetry={() => void check.refetch()}
        />
      )}
      {check.isSuccess && <Findings check={check.data} cap={cap} names={names} />}
    </Panel>
  );
}

interface FindingsProps {
  readonly check: CapCheckAnswer;
  readonly cap: (id: string) => string;
  readonly names: CapNames;
}

/** So many are shown before someone asks for all. */
const FIRST = 4;

function Findings({ check, cap, names }: FindingsProps) {
  const [all, setAll] = useState(false);
  const found = findingsOf(check, cap, names);
  if (found.length === 0) {
    return (
      <p className="second">
        No cap stands in another’s way, and no live rule loses more than a tenth of its messages.
      </p>
    );
  }
  const shown = all || found.length <= FIRST + 1 ? found : found.slice(0, FIRST);
  return (
    <>
      <ul className={classes['findings']}>
        {shown.map(({ key, title, words }) => (
          <li key={key}>
            <IconInfoCircleFilled size={15} color="var(--advice-solid)" aria-hidden />
            <div>
              <p className="strong">{title}</p>
              {words !== null && <p className="second">{words}</p>}
            </div>
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <Button className={classes['more'] ?? ''} onClick={() => setAll(true)}>
          Show {found.length - shown.length} more
        </Button>
      )}
    </>
  );
}
