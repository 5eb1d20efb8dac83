import { useQuery } from '@tanstack/react-query';
import type { Condition } from '../../../domain/segments/condition.ts';
import { countQuery } from '../../data/audience.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { formatCount, formatShare } from '../../kit/format.ts';
import { Failure, Loading } from '../../kit/states.tsx';
import { countWords } from '../../parts/about-count.ts';
import { LeftAside } from '../../parts/left-aside.tsx';

interface SegmentCountProps {
  readonly condition: Condition;
  readonly ready: boolean;
}

/** How many customers meet the condition, counted anew with each change. */
export function SegmentCount({ condition, ready }: SegmentCountProps) {
  const count = useQuery({ ...countQuery(condition), enabled: ready });
  if (count.isError && !count.data)
    return (
      <Failure
        title="Couldn’t count these people"
        detail={`${problemText(count.error)} What you wrote is kept.`}
        reference={referenceOf(count.error)}
        onRetry={() => void count.refetch()}
      />
    );
  if (!count.data) return <Loading rows={3} />;
  const dim = count.isFetching || !ready;
  return (
    <section style={{ padding: '14px 16px' }} aria-label="People" aria-busy={dim}>
      <div className="spread">
        <h2 className="label">Match the segment</h2>
        <span className="meta">
          {!ready
            ? 'Of the last complete version'
            : dim
              ? 'Counting…'
              : count.data.precision === 'exact'
                ? 'Exact'
                : 'Estimate'}
        </span>
      </div>
      <p
        style={{ fontSize: 30, lineHeight: '36px', fontWeight: 600, opacity: dim ? 0.6 : 1 }}
        aria-live="polite"
      >
        {countWords(count.data)}
      </p>
      <LeftAside conditions={count.data.left_aside} />
      <p className="second">
        {formatShare(count.data.count, count.data.of)} of {formatCount(count.data.of)} customers
      </p>
    </section>
  );
}

/** The same in a line. */
export function SegmentBrief({ condition, ready }: SegmentCountProps) {
  const { data, isFetching } = useQuery({ ...countQuery(condition), enabled: ready });
  if (!data) return <span className="second">{ready ? 'Counting…' : 'Not counted yet'}</span>;
  return (
    <>
      <b className="num">{countWords(data)}</b>
      <span className="second">match the segment{ready && isFetching ? ', counting…' : ''}</span>
    </>
  );
}
