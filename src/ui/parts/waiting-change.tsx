import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { ProposalStatus } from '../../domain/rules/proposal.ts';
import { proposalsQuery } from '../data/proposals.ts';
import { Notice } from '../kit/notice.tsx';

const STANDINGS: { readonly [S in ProposalStatus]: string } = {
  in_review: 'waits for approval',
  changes_requested: 'was sent back',
  draft: 'was taken back',
  approved: 'is approved',
};

/** That a change of a segment, or of the policy (`policy`), waits for others before it holds for published rules. */
export function WaitingChange({ subject }: { readonly subject: string }) {
  const { data } = useQuery(proposalsQuery);
  const kind = subject === 'policy' ? 'policy' : 'segment';
  const waiting = data?.items.find(
    ({ proposal }) => proposal.kind === kind && proposal.subject === subject,
  )?.proposal;
  if (waiting === undefined) return null;
  const what = kind === 'policy' ? 'the policy' : 'this segment';
  return (
    <Notice
      title={`A change of ${what} ${STANDINGS[waiting.status]}`}
      action={<Link to={`/review/${waiting.id}`}>Open it</Link>}
    >
      {kind === 'policy'
        ? 'It changes what published rules do, so it holds once others approved it. Saving here changes what waits.'
        : 'Drafts see it already. Published rules keep the segment as it was approved until others approve the change.'}
    </Notice>
  );
}
