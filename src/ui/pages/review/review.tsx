import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { reviewQueueQuery } from '../../data/review.ts';
import { Page } from '../../kit/page.tsx';
import { Empty, Failure, Loading } from '../../kit/states.tsx';

/** Rules that wait for a decision, and the place to decide. */
export default function ReviewPage() {
  const queue = useQuery(reviewQueueQuery);
  return (
    <Page title="Review queue">
      {queue.isPending && <Loading rows={8} />}
      {queue.isError && (
        <Failure
          title="Couldn’t read the queue"
          detail={problemText(queue.error)}
          reference={referenceOf(queue.error)}
          onRetry={() => void queue.refetch()}
        />
      )}
      {queue.data?.items.length === 0 && <Empty title="Nothing waits for a decision" />}
      <ul className="stack">
        {queue.data?.items.map(({ rule }) => (
          <li key={rule.id}>
            <Link to={`/review/${rule.id}`}>{rule.name}</Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
