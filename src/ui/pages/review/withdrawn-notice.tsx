import type { Review } from '../../../domain/rules/rule.ts';
import { formatMoment } from '../../kit/format.ts';
import { Notice } from '../../kit/notice.tsx';

const TITLES = {
  reopen: 'Reviewed anew',
  recount: 'More approvals are needed',
  withdraw: 'Withdrawn from review',
  request_changes: 'Changes requested',
} as const;

/** Why a verdict doesn't hold any more, or what was asked for: who, what and when. */
export function WithdrawnNotice({
  review,
  nameOf,
}: {
  readonly review: Review | null;
  readonly nameOf: (id: string) => string;
}) {
  const last = review?.decisions.findLast(({ verdict }) => verdict !== 'approve');
  if (last === undefined || last.verdict === 'approve') return null;
  return (
    <Notice tone="warn" title={TITLES[last.verdict]}>
      <p>
        {last.reason === '' ? 'No reason was given.' : last.reason}{' '}
        <span className="meta">
          {nameOf(last.by)}, {formatMoment(last.at, new Date())}
        </span>
      </p>
    </Notice>
  );
}
