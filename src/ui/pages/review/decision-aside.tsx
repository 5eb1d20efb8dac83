import { Checkbox } from '@mantine/core';
import { IconCheck, IconCircle, IconLock } from '@tabler/icons-react';
import { Link } from 'react-router-dom';
import type { Flag } from '../../../domain/flags/flag.ts';
import type { QueueItem } from '../../data/review.ts';
import { formatMoment } from '../../kit/format.ts';
import { SeverityIcon } from '../../parts/severity-chip.tsx';
import type { Decision } from './use-decision.ts';
import classes from './aside.module.css';

interface DecisionAsideProps {
  readonly item: QueueItem;
  readonly open: readonly Flag[];
  readonly decision: Decision;
  readonly me: string;
  readonly nameOf: (id: string) => string;
}

/** Who wrote and who decides, what there is to decide, and what was said. */
export function DecisionAside({ item, open, decision, me, nameOf }: DecisionAsideProps) {
  return (
    <>
      <FourEyes item={item} me={me} nameOf={nameOf} />
      <section className={classes['part']} data-part="flags" aria-labelledby="to-decide">
        <h2 id="to-decide">To decide</h2>
        {open.length === 0 && <p className="second">No flag stands open.</p>}
        <ul className={classes['flags']}>
          {open.map((flag) => (
            <li key={flag.id}>
              <SeverityIcon severity={flag.severity} size={16} />
              <div>
                <b>{flag.question}</b>
                <p className="second">{flag.explanation}</p>
                <Link to={`/rules/${item.rule.id}/flags/${encodeURIComponent(flag.id)}`}>
                  Lineage and evidence
                </Link>
                {decision.verdict === 'waive' && flag.severity !== 'block' && (
                  <Checkbox
                    mt={4}
                    label="Waive this flag"
                    checked={decision.waived.includes(flag.id)}
                    onChange={() => decision.toggle(flag.id)}
                  />
                )}
              </div>
            </li>
          ))}
        </ul>
      </section>
      <Discussion item={item} nameOf={nameOf} />
    </>
  );
}

function FourEyes({ item, me, nameOf }: Pick<DecisionAsideProps, 'item' | 'me' | 'nameOf'>) {
  const { rule, can_decide, why_not } = item;
  const decided = rule.review?.decisions ?? [];
  return (
    <section className={classes['part']} data-part="discussion" aria-labelledby="four-eyes">
      <div className="spread">
        <h2 id="four-eyes">Four eyes</h2>
        <span className="meta">1 approval is needed</span>
      </div>
      <ul className={classes['eyes']}>
        {decided.map((one) => (
          <li key={one.at}>
            <IconCheck size={16} aria-hidden />
            <span>
              <b>{nameOf(one.by)}</b> {VERDICTS[one.verdict]}
            </span>
            <span className="meta">{formatMoment(one.at, new Date())}</span>
          </li>
        ))}
        {!rule.authors.includes(me) && (
          <li>
            {can_decide ? (
              <IconCircle size={16} color="var(--acc)" aria-hidden />
            ) : (
              <IconLock size={16} aria-hidden />
            )}
            <span>
              <b>You</b> {can_decide ? 'not an author' : why_not}
            </span>
            {can_decide && <span className="meta">can approve</span>}
          </li>
        )}
        {rule.authors.map((author) => (
          <li key={author} className="quiet">
            <IconLock size={16} aria-hidden />
            <span>{author === me ? 'You' : nameOf(author)} wrote this version, can’t approve</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const VERDICTS = {
  approve: 'approved',
  request_changes: 'asked for changes',
  withdraw: 'took it back',
  reopen: 'changed what it does',
  recount: 'changed who may approve',
} as const;

function Discussion({ item, nameOf }: Pick<DecisionAsideProps, 'item' | 'nameOf'>) {
  const { review } = item.rule;
  const said = [
    ...(review ? [{ by: review.submitted_by, at: review.submitted_at, words: review.note }] : []),
    ...(review?.decisions ?? []).map(({ by, at, reason }) => ({ by, at, words: reason })),
  ].filter(({ words }) => words !== '');
  return (
    <section className={classes['part']} data-part="discussion" aria-labelledby="discussion">
      <h2 id="discussion">Discussion</h2>
      {said.length === 0 && <p className="second">Nobody has said anything yet.</p>}
      <ul className={classes['said']}>
        {said.map(({ by, at, words }) => (
          <li key={at}>
            <span className={classes['initials']} aria-hidden>
              {initials(nameOf(by))}
            </span>
            <div>
              <b>{nameOf(by)}</b> <span className="meta">{formatMoment(at, new Date())}</span>
              <p className="second">{words}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
