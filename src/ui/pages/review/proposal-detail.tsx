import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { segmentLines } from '../../../domain/rules/compare.ts';
import { mergedLines } from '../../../domain/rules/merged-lines.ts';
import { comparePolicies } from '../../../domain/rules/policy-lines.ts';
import type { Proposal } from '../../../domain/rules/proposal.ts';
import { phrase } from '../../../domain/segments/describe.ts';
import type { AccountName } from '../../data/accounts.ts';
import { type ProposalEffect, type ProposalItem, proposalQuery } from '../../data/proposals.ts';
import { problemText } from '../../data/query-client.ts';
import { useMe } from '../../data/session.ts';
import { formatAgo, formatChange, formatCount } from '../../kit/format.ts';
import { Failure, Loading } from '../../kit/states.tsx';
import { accountName } from '../../parts/account-name.ts';
import type { Vocabulary } from '../../parts/names.ts';
import { SeverityIcon } from '../../parts/severity-chip.tsx';
import { DetailHeader } from './detail-header.tsx';
import { Discussion } from './discussion.tsx';
import { FourEyes } from './four-eyes.tsx';
import { JsonChanges } from './json-changes.tsx';
import { MergedTable } from './merged-table.tsx';
import { ProposalBar } from './proposal-bar.tsx';
import { RiskReasons } from './risk-reasons.tsx';
import { WithdrawnNotice } from './withdrawn-notice.tsx';
import classes from './review.module.css';

const VIEWS = ['changes', 'json'] as const;

interface ProposalDetailProps {
  readonly item: ProposalItem;
  readonly vocabulary: Vocabulary;
  readonly accounts: readonly AccountName[];
  readonly onDone: (words: string) => void;
}

/** A change of a segment or the policy that published rules stand on, with all that a decision on it needs. */
export function ProposalDetail({ item, vocabulary, accounts, onDone }: ProposalDetailProps) {
  const { proposal } = item;
  const me = useMe();
  const [params] = useSearchParams();
  const view = params.get('view') === 'json' ? 'json' : 'changes';
  const detail = useQuery(proposalQuery(proposal.id));
  const nameOf = (id: string) => accountName(accounts, id);
  const lines = useMemo(() => linesOf(proposal, vocabulary), [proposal, vocabulary]);
  const title = titleOf(proposal);
  return (
    <div className={classes['detail']} data-part="changes" data-proposal>
      <div className={classes['columns']}>
        <section className={classes['main']} aria-label={title}>
          <DetailHeader place="what published rules stand on" title={title} views={VIEWS} view={view} />
          <p className={classes['says']}>
            <b>{nameOf(proposal.review.submitted_by)}</b>,{' '}
            {formatAgo(proposal.review.submitted_at, new Date())}: drafts see the change, published rules stay
            as they were approved until others approve it.
          </p>
          <WithdrawnNotice review={proposal.review} nameOf={nameOf} />
          {view === 'json' ? (
            <JsonChanges before={proposal.before} after={proposal.after} />
          ) : (
            <MergedTable label="What changes" lines={lines} />
          )}
          {detail.isPending && <Loading rows={3} />}
          {detail.isError && (
            <Failure title="Couldn’t count what it does" detail={problemText(detail.error)} />
          )}
          {detail.data && <Effects effects={detail.data.effects} />}
        </section>
        <aside className={classes['aside']} aria-label="Decision and discussion">
          <FourEyes {...item} authors={proposal.authors} accounts={accounts} me={me.id} />
          <Discussion subject={`proposal:${proposal.id}`} review={proposal.review} accounts={accounts} />
        </aside>
      </div>
      <ProposalBar item={item} title={title} onDone={onDone} />
    </div>
  );
}

/** What is to change, as a title. */
export function titleOf(proposal: Proposal): string {
  return proposal.kind === 'segment' ? `Segment ${proposal.after.name}` : 'Policy';
}

function linesOf(proposal: Proposal, { names, schema }: Vocabulary) {
  if (proposal.kind === 'policy')
    return comparePolicies(proposal.before, proposal.after).filter(({ change }) => change !== 'same');
  const of = ({ name, condition }: typeof proposal.after) =>
    segmentLines(proposal.subject, condition, {
      segment: () => name,
      condition: (leaf) => phrase(leaf, names, schema),
    });
  return mergedLines(of(proposal.before), of(proposal.after));
}

function Effects({ effects }: { readonly effects: readonly ProposalEffect[] }) {
  if (effects.length === 0) return <p className="second">No published rule notices it any more.</p>;
  return (
    <table className={classes['effects']} aria-label="What it does to published rules">
      <thead>
        <tr>
          <th scope="col">Published rule</th>
          <th scope="col" className="num">
            Reach now
          </th>
          <th scope="col" className="num">
            With it
          </th>
          <th scope="col">Flags</th>
        </tr>
      </thead>
      <tbody>
        {effects.map((effect) => (
          <tr key={effect.rule}>
            <th scope="row">
              <Link to={`/rules/${effect.rule}`}>{effect.name}</Link>
            </th>
            <td className="num">{formatCount(effect.reach_before)}</td>
            <td className="num">
              {formatCount(effect.reach_after)}{' '}
              <span className="meta">
                {effect.reach_before !== null && effect.reach_after !== null
                  ? formatChange(effect.reach_after - effect.reach_before)
                  : ''}
              </span>
            </td>
            <td>
              {effect.flags_gained.map(({ id, severity, question }) => (
                <p key={id}>
                  <SeverityIcon severity={severity} size={14} /> New: {question}
                </p>
              ))}
              <p className="meta">
                Risk {formatCount(effect.risk_before)} → {formatCount(effect.risk_after)}
              </p>
              <RiskReasons risk={effect.risk_after} parts={effect.risk_parts} />
              {effect.flags_lost.length > 0 && (
                <p className="meta">
                  {effect.flags_lost.length} {effect.flags_lost.length === 1 ? 'flag goes' : 'flags go'}
                </p>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
