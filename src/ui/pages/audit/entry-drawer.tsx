import { useQuery } from '@tanstack/react-query';
import { changesBetween, type ContentChange } from '../../../domain/audit/changes.ts';
import { type AuditEntry, auditEntryQuery } from '../../data/audit.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { SideDrawer } from '../../kit/drawer.tsx';
import { formatMoment } from '../../kit/format.ts';
import { Failure, Loading } from '../../kit/states.tsx';
import { actionWord } from './action-words.ts';
import classes from './entry-drawer.module.css';

interface EntryDrawerProps {
  readonly seq: number;
  readonly onClose: () => void;
}

/** One entry of the log: who, what, from where, and what was there before and after. */
export function EntryDrawer({ seq, onClose }: EntryDrawerProps) {
  const entry = useQuery(auditEntryQuery(seq));
  return (
    <SideDrawer title={`Entry ${seq}`} onClose={onClose}>
      {entry.isPending && <Loading rows={6} />}
      {entry.isError && (
        <Failure
          title="Couldn’t read this entry"
          detail={problemText(entry.error)}
          reference={referenceOf(entry.error)}
          onRetry={() => void entry.refetch()}
        />
      )}
      {entry.isSuccess && <Entry entry={entry.data} />}
    </SideDrawer>
  );
}

function Entry({ entry }: { readonly entry: AuditEntry }) {
  return (
    <div className="stack">
      <dl className={classes['facts']}>
        <dt>What</dt>
        <dd>{actionWord(entry.action)}</dd>
        <dt>Who</dt>
        <dd>{entry.actor_name}</dd>
        <dt>When</dt>
        <dd>
          <time dateTime={entry.at}>{formatMoment(entry.at, new Date())}</time>
        </dd>
        <dt>From where</dt>
        <dd>{entry.address ?? 'Not kept'}</dd>
        <dt>About</dt>
        <dd className="mono">{entry.subject}</dd>
        {entry.reason !== null && [<dt key="why">Why</dt>, <dd key="reason">“{entry.reason}”</dd>]}
        <dt>Hash</dt>
        <dd className="mono">{entry.hash}</dd>
      </dl>
      <section aria-label="What changed" className="stack">
        <h3 className="label">What changed</h3>
        <Changes changes={changesBetween(entry.before, entry.after)} />
      </section>
    </div>
  );
}

function Changes({ changes }: { readonly changes: readonly ContentChange[] }) {
  if (changes.length === 0) return <p className="meta">This act changed no content.</p>;
  return (
    <ul className={classes['changes']}>
      {changes.map(({ path, before, after }) => (
        <li key={path}>
          {path !== '' && <p className="mono">{path}</p>}
          {before !== null && (
            <pre className={classes['before']}>
              <span className={classes['word']}>Before</span>
              <del>{before}</del>
            </pre>
          )}
          {after !== null && (
            <pre className={classes['after']}>
              <span className={classes['word']}>After</span>
              <ins>{after}</ins>
            </pre>
          )}
        </li>
      ))}
    </ul>
  );
}
