import { IconAlertCircle, IconCheck, IconCircle, IconLock } from '@tabler/icons-react';
import { ROLE_WORDS } from '../../../domain/rules/roles.ts';
import type { AccountName } from '../../data/accounts.ts';
import type { QueueItem } from '../../data/review.ts';
import { formatMoment } from '../../kit/format.ts';
import { accountName } from '../../parts/account-name.ts';
import classes from './aside.module.css';
import { whoElse } from './who-else.ts';

interface FourEyesProps extends Pick<QueueItem, 'can_decide' | 'why_not' | 'need' | 'approvals'> {
  readonly authors: readonly string[];
  readonly accounts: readonly AccountName[];
  readonly me: string;
}

/** Who agreed, who still can, and who can't since they wrote it: before anyone decides. */
export function FourEyes({ can_decide, why_not, need, approvals, authors, accounts, me }: FourEyesProps) {
  const nameOf = (id: string) => accountName(accounts, id);
  const counting = approvals.filter(({ counts }) => counts);
  const others = whoElse(accounts, authors, approvals, me);
  const missing = counting.length < need.approvals;
  return (
    <section className={classes['part']} data-part="discussion" aria-labelledby="four-eyes">
      <div className="spread">
        <h2 id="four-eyes">Four eyes</h2>
        <span className="meta">
          {counting.length} of {need.approvals} {need.approvals === 1 ? 'approval' : 'approvals'}
        </span>
      </div>
      {need.privacy && <p className="meta">Sensitive data is used: two approve, one of them from Privacy.</p>}
      <ul className={classes['eyes']}>
        {approvals.map(({ by, at, counts, privacy, why_not: why }) => (
          <li key={`${by} ${at}`}>
            {counts ? (
              <IconCheck size={16} aria-hidden />
            ) : (
              <IconAlertCircle size={16} color="var(--review-solid)" aria-hidden />
            )}
            <span>
              <b>{by === me ? 'You' : nameOf(by)}</b> {privacy && <span className="quiet">Privacy</span>}{' '}
              {counts ? 'approved' : why}
            </span>
            <span className="meta">{formatMoment(at, new Date())}</span>
          </li>
        ))}
        {!authors.includes(me) && !approvals.some(({ by }) => by === me) && (
          <li>
            {can_decide ? (
              <IconCircle size={16} color="var(--acc)" aria-hidden />
            ) : (
              <IconLock size={16} aria-hidden />
            )}
            <span>
              <b>You</b> {can_decide ? <span className="quiet">not an author</span> : why_not}
            </span>
            {can_decide && <span className="meta">can approve</span>}
          </li>
        )}
        {missing &&
          others.slice(0, 4).map(({ id, name, role }) => (
            <li key={id}>
              <IconCircle size={16} color="var(--t3)" aria-hidden />
              <span>
                {name} <span className="quiet">{ROLE_WORDS[role]}</span>
              </span>
              <span className="meta">can approve</span>
            </li>
          ))}
        {authors.map((author) => (
          <li key={author} className="quiet">
            <IconLock size={16} aria-hidden />
            <span>{author === me ? 'You' : nameOf(author)} wrote this version, can’t approve</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
