import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { type FlagHistoryItem, flagHistoryQuery } from '../../data/flags.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { Chip } from '../../kit/chip.tsx';
import { formatMoment } from '../../kit/format.ts';
import { Panel } from '../../kit/panel.tsx';
import { Empty, Failure, Loading } from '../../kit/states.tsx';
import { dataName, useNames } from '../../parts/names.ts';
import { SeverityIcon } from '../../parts/severity-chip.tsx';
import classes from './history.module.css';

/** Which flags appeared and which cleared, by edition, policy and data, the newest first. */
export function FlagHistory({ rule }: { readonly rule: string }) {
  const history = useQuery(flagHistoryQuery(rule));
  return (
    <Panel title="Flags over time" note="by edition and version of the policy, newest first" flush>
      {history.isPending && <Loading rows={3} />}
      {history.isError && (
        <Failure
          title="Couldn’t read what was found before"
          detail={problemText(history.error)}
          reference={referenceOf(history.error)}
          onRetry={() => void history.refetch()}
        />
      )}
      {history.isSuccess &&
        (history.data.items.length === 0 ? (
          <Empty title="Not checked yet">
            A rule is checked when its flags are opened, when it is submitted, and again when data or policy
            change.
          </Empty>
        ) : (
          <ol className={classes['history']} aria-label="Flags over time">
            {history.data.items.map((item) => (
              <Item key={item.id} item={item} rule={rule} />
            ))}
          </ol>
        ))}
    </Panel>
  );
}

function Item({ item, rule }: { readonly item: FlagHistoryItem; readonly rule: string }) {
  const names = useNames();
  const nameOf = (id: string) => dataName(names, id);
  const appeared = item.flags.filter(({ id }) => item.appeared.includes(id));
  const stayed = item.flags.length - appeared.length;
  return (
    <li>
      <span className={classes['edition']}>
        <Chip tone={item.live ? 'consent' : 'grey'}>v{item.edition}</Chip>
      </span>
      <span className={classes['what']}>
        <span className="second">policy v{item.policy_version}</span>
        <ul className={classes['flags']}>
          {appeared.map((flag) => (
            <li key={flag.id} className={classes['appeared']}>
              <span className="hidden-text">Appeared: </span>
              <span aria-hidden>+</span> <SeverityIcon severity={flag.severity} size={14} />
              <Link to={`/rules/${rule}/flags/${encodeURIComponent(flag.id)}`}>{flag.question}</Link>
              <span className="meta">{flag.attributes.map(nameOf).join(', ')}</span>
            </li>
          ))}
          {item.cleared.map((flag) => (
            <li key={flag.id} className="quiet">
              <span className="hidden-text">Cleared: </span>
              <span aria-hidden>−</span> <s>{flag.question}</s>
              <span className="meta">{flag.attributes.map(nameOf).join(', ')}</span>
            </li>
          ))}
          {stayed > 0 && (
            <li className="meta">{stayed === 1 ? '1 flag as before' : `${stayed} flags as before`}</li>
          )}
          {item.flags.length === 0 && <li className="meta">No flags</li>}
        </ul>
      </span>
      <time dateTime={item.checked_at} className="meta">
        {formatMoment(item.checked_at, new Date())}
      </time>
    </li>
  );
}
