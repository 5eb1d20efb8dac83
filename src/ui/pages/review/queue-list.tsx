import { IconRefreshAlert, IconScale, IconUsersGroup } from '@tabler/icons-react';
import { Link } from 'react-router-dom';
import { SEVERITIES } from '../../../domain/flags/flag.ts';
import type { ProposalItem } from '../../data/proposals.ts';
import type { QueueItem } from '../../data/review.ts';
import { Chip, type Tone } from '../../kit/chip.tsx';
import { formatAge, formatAgo, formatCount } from '../../kit/format.ts';
import { KeyCap } from '../../kit/key-cap.tsx';
import { ReviewTabs } from '../../parts/review-tabs.tsx';
import { SeverityIcon } from '../../parts/severity-chip.tsx';
import { titleOf } from './proposal-detail.tsx';
import classes from './queue-list.module.css';

interface QueueListProps {
  readonly items: readonly QueueItem[];
  readonly proposals: readonly ProposalItem[];
  readonly selected: string | undefined;
  /** Whoever looks decides on rules of others. */
  readonly decides: boolean;
  readonly nameOf: (id: string) => string;
}

/** What waits for a decision, the riskiest first; then what published rules stand on, and what went back or is done. */
export function QueueList({ items, proposals, selected, decides, nameOf }: QueueListProps) {
  const waiting = items.filter(({ state }) => state === 'waiting');
  const others = items.filter(({ state }) => state !== 'waiting');
  const open = proposals.filter(({ proposal }) => proposal.status === 'in_review');
  const mine = [...waiting, ...proposals].filter(({ can_decide }) => can_decide).length;
  const oldest = [
    ...waiting.map(({ rule }) => rule.review?.submitted_at ?? rule.updated_at),
    ...open.map(({ proposal }) => proposal.review.submitted_at),
  ].toSorted()[0];
  return (
    <div className={classes['queue']}>
      <div className={classes['head']}>
        <h1>Review queue</h1>
        <ReviewTabs at="/review" />
        <p className="spread meta">
          <span>
            {waiting.length + open.length} waiting
            {decides && oldest !== undefined && `, ${mine === 0 ? 'none' : mine} for you`}
          </span>
          <span>Riskiest first</span>
        </p>
        {oldest !== undefined && <p className="meta">Oldest {formatAgo(oldest, new Date())}</p>}
      </div>
      <ol aria-label="Waiting for a decision">
        {waiting.map((item) => (
          <li key={item.rule.id}>
            <Row item={item} selected={item.rule.id === selected} nameOf={nameOf} />
          </li>
        ))}
      </ol>
      {proposals.length > 0 && (
        <>
          <h2 className={classes['group']}>Segments and policy</h2>
          <ol aria-label="Changes that published rules stand on">
            {proposals.map((item) => (
              <li key={item.proposal.id}>
                <ProposalRow item={item} selected={item.proposal.id === selected} nameOf={nameOf} />
              </li>
            ))}
          </ol>
        </>
      )}
      {others.length > 0 && (
        <>
          <h2 className={classes['group']}>Sent back, withdrawn, approved</h2>
          <ol aria-label="Not waiting any more">
            {others.map((item) => (
              <li key={item.rule.id}>
                <Row item={item} selected={item.rule.id === selected} nameOf={nameOf} />
              </li>
            ))}
          </ol>
        </>
      )}
      <p className={classes['keys']} aria-hidden>
        <KeyCap>J</KeyCap> <KeyCap>K</KeyCap> move <KeyCap>A</KeyCap> <KeyCap>R</KeyCap> <KeyCap>W</KeyCap>{' '}
        decide <KeyCap>C</KeyCap> comment
      </p>
    </div>
  );
}

interface ProposalRowProps extends Omit<RowProps, 'item'> {
  readonly item: ProposalItem;
}

function ProposalRow({
  item: { proposal, need, approvals, can_decide, riskiest },
  selected,
  nameOf,
}: ProposalRowProps) {
  const since = proposal.review.submitted_at;
  return (
    <Link
      to={`/review/${proposal.id}`}
      className={classes['row'] ?? ''}
      aria-current={selected ? 'true' : undefined}
      data-queued={proposal.id}
    >
      <Risk risk={riskiest?.risk ?? null} title="Risk of the riskiest rule that it changes, of 100" />
      <span className={classes['words']}>
        <b className={classes['name']}>
          {proposal.kind === 'segment' ? (
            <IconUsersGroup size={14} aria-hidden />
          ) : (
            <IconScale size={14} aria-hidden />
          )}{' '}
          {titleOf(proposal)}
        </b>
        <span className="meta">
          {nameOf(proposal.review.submitted_by)} ·{' '}
          <time dateTime={since}>{formatAge(since, new Date())}</time>
          {!can_decide && ' · not yours'}
        </span>
        <span className={classes['facts']}>
          {proposal.status === 'changes_requested' && <Chip tone="review">Changes requested</Chip>}
          {proposal.status === 'draft' && <Chip>Taken back</Chip>}
          <Agreed need={need} approvals={approvals} />
        </span>
        {riskiest !== null && <span className="meta">Changes {riskiest.name}</span>}
      </span>
    </Link>
  );
}

function Risk({ risk, title }: { readonly risk: number | null; readonly title: string }) {
  return (
    <span className={classes['risk']} title={title}>
      <span className="hidden-text">Risk </span>
      <b className="num">{risk ?? '–'}</b>
      <span className={classes['bar']} aria-hidden>
        <i style={{ height: `${risk ?? 0}%` }} />
      </span>
    </span>
  );
}

/** `1 of 2 OK`. */
function Agreed({ need, approvals }: Pick<QueueItem, 'need' | 'approvals'>) {
  const counting = approvals.filter(({ counts }) => counts).length;
  return (
    <span className={classes['agreed']}>
      {counting} of {need.approvals} OK
    </span>
  );
}

const STATES: { readonly [S in Exclude<QueueItem['state'], 'waiting'>]: readonly [string, Tone] } = {
  changes_requested: ['Changes requested', 'review'],
  withdrawn: ['Withdrawn', 'grey'],
  approved: ['Approved', 'consent'],
};

interface RowProps {
  readonly item: QueueItem;
  readonly selected: boolean;
  readonly nameOf: (id: string) => string;
}

function Row({ item, selected, nameOf }: RowProps) {
  const { rule, risk, flag_counts: counts, reach, can_decide, state } = item;
  const reopened = rule.review?.decisions.at(-1)?.verdict;
  const since = rule.review?.submitted_at ?? rule.updated_at;
  return (
    <Link
      to={`/review/${rule.id}`}
      className={classes['row'] ?? ''}
      aria-current={selected ? 'true' : undefined}
      data-queued={rule.id}
    >
      <Risk risk={risk} title="Risk, of 100" />
      <span className={classes['words']}>
        <b className={classes['name']}>{rule.name}</b>
        <span className="meta">
          {nameOf(rule.review?.submitted_by ?? rule.updated_by)} ·{' '}
          <time dateTime={since}>{formatAge(since, new Date())}</time>
          {state === 'waiting' && !can_decide && ' · not yours'}
        </span>
        <span className={classes['facts']}>
          {counts &&
            SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
              <span key={severity} className={classes['count']}>
                <SeverityIcon severity={severity} size={14} /> {counts[severity]}
              </span>
            ))}
          <span className="num">{formatCount(reach)} reach</span>
          {state === 'waiting' ? (
            <Agreed {...item} />
          ) : (
            <Chip tone={STATES[state][1]}>{STATES[state][0]}</Chip>
          )}
        </span>
        {state === 'waiting' && (reopened === 'reopen' || reopened === 'recount') && (
          <span className={classes['reopened']}>
            <IconRefreshAlert size={14} aria-hidden /> Approval withdrawn: reviewed anew
          </span>
        )}
      </span>
    </Link>
  );
}
