import { useQuery } from '@tanstack/react-query';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { ruleHistoryQuery, type RuleItem } from '../../data/rules.ts';
import { Chip } from '../../kit/chip.tsx';
import { formatAge, formatMoment } from '../../kit/format.ts';
import { Panel } from '../../kit/panel.tsx';
import { Empty, Failure, Loading } from '../../kit/states.tsx';
import { useAccountName } from '../../parts/account-name.ts';
import { FlagHistory } from './flag-history.tsx';
import classes from './history.module.css';

const DID: { readonly [what: string]: string } = {
  create: 'made the rule',
  update: 'changed what it says',
  submit: 'asked for a review',
  withdraw: 'took it back out of review',
  approve: 'approved it',
  request_changes: 'asked for changes',
  waive: 'waived a flag',
  publish: 'published it',
  pause: 'paused it',
  auto_pause: 'paused it by a check',
  resume: 'let it go on',
  archive: 'put it away',
  fix: 'applied a fix',
};

/** What happened to the rule, who did it and when, the newest first, by edition. */
export function HistoryTab({ rule }: { readonly rule: RuleItem }) {
  const history = useQuery(ruleHistoryQuery(rule.id));
  const nameOf = useAccountName();
  if (history.isPending) return <Loading rows={8} />;
  if (history.isError) {
    return (
      <Failure
        title="Couldn’t read the history"
        detail={problemText(history.error)}
        reference={referenceOf(history.error)}
        onRetry={() => void history.refetch()}
      />
    );
  }
  const { items } = history.data;
  if (items.length === 0)
    return <Empty title="No history yet">What happens to the rule is listed here.</Empty>;
  const now = new Date();
  return (
    <div className="stack">
      <FlagHistory rule={rule.id} />
      <Panel
        title="History"
        note={rule.live === null ? 'never published' : `v${rule.live.edition} is live`}
        side={<span className="meta">newest first, from the audit log</span>}
        flush
      >
        <ol className={classes['history']}>
          {items.map((item, index) => (
            <li key={`${item.at} ${item.what} ${index}`}>
              <span className={classes['edition']}>
                {item.edition !== null && item.edition !== items[index - 1]?.edition && (
                  <Chip tone={item.edition === rule.live?.edition ? 'consent' : 'grey'}>v{item.edition}</Chip>
                )}
              </span>
              <span className={classes['what']}>
                <b>{nameOf(item.by)}</b> {DID[item.what] ?? item.what.replaceAll('_', ' ')}
                {item.reason !== null && item.reason !== '' && (
                  <span className="second">: “{item.reason}”</span>
                )}
              </span>
              <time dateTime={item.at} title={formatMoment(item.at, now)} className="meta">
                {formatAge(item.at, now)}
              </time>
            </li>
          ))}
        </ol>
      </Panel>
    </div>
  );
}
