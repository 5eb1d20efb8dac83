import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { accountNamesQuery } from '../../data/accounts.ts';
import { policyQuery } from '../../data/policy.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { reviewQueueQuery } from '../../data/review.ts';
import { Notice } from '../../kit/notice.tsx';
import { Empty, Failure, Loading } from '../../kit/states.tsx';
import { useShortcuts } from '../../kit/use-shortcuts.ts';
import { useVocabulary } from '../../parts/names.ts';
import { NotWaiting } from './not-waiting.tsx';
import { QueueList } from './queue-list.tsx';
import { ReviewDetail } from './review-detail.tsx';
import classes from './review.module.css';

/** Rules that wait for a decision, and the place to decide. */
export default function ReviewPage() {
  const { id } = useParams();
  const navigate = useNavigate();
  const queue = useQuery(reviewQueueQuery);
  const { data: policy } = useQuery(policyQuery);
  const { data: accounts } = useQuery(accountNamesQuery);
  const vocabulary = useVocabulary();
  const [done, setDone] = useState<string | null>(null);
  const items = useMemo(
    () => queue.data?.items.filter(({ state }) => state === 'waiting') ?? [],
    [queue.data],
  );
  const place = items.findIndex(({ rule }) => rule.id === id);
  const item = items[id === undefined ? 0 : place];
  const keys = useMemo(() => {
    const move = (step: 1 | -1) => {
      const next = items[Math.max(0, place) + step];
      if (!next) return;
      void navigate(`/review/${next.rule.id}`);
      document.querySelector<HTMLElement>(`[data-queued="${next.rule.id}"]`)?.focus();
    };
    return { j: () => move(1), k: () => move(-1) };
  }, [items, place, navigate]);
  useShortcuts(keys);
  useEffect(() => {
    document.title = `${item?.rule.name ?? 'Review queue'} · Tact`;
  }, [item]);
  if (queue.isPending || !policy || !accounts || !vocabulary) {
    if (!queue.isError) return <Loading rows={10} />;
  }
  if (queue.isError && queue.data === undefined) {
    return (
      <Failure
        title="Couldn’t read the queue"
        detail={problemText(queue.error)}
        reference={referenceOf(queue.error)}
        onRetry={() => void queue.refetch()}
      />
    );
  }
  if (!policy || !accounts || !vocabulary) return <Loading rows={10} />;
  const nameOf = (one: string) => accounts.items.find((account) => account.id === one)?.name ?? one;
  return (
    <div
      className={classes['review']}
      data-open={id !== undefined ? 'true' : items.length === 0 ? 'empty' : 'false'}
    >
      <QueueList items={items} selected={item?.rule.id} nameOf={nameOf} />
      <div className={classes['right']}>
        {done !== null && (
          <div className={classes['done']}>
            <Notice tone="good" title={done} />
          </div>
        )}
        {item && (
          <ReviewDetail
            key={item.rule.id}
            item={item}
            place={`${items.indexOf(item) + 1} of ${items.length}`}
            vocabulary={vocabulary}
            waiverDays={policy.waiver_days}
            accounts={accounts.items}
            onDone={(words) => {
              setDone(words);
              const next = items.find(({ rule }) => rule.id !== item.rule.id);
              void navigate(next ? `/review/${next.rule.id}` : '/review');
            }}
          />
        )}
        {!item && id !== undefined && <NotWaiting id={id} />}
        {!item && id === undefined && (
          <Empty
            icon={<IconCheck size={22} color="var(--consent-solid)" aria-hidden />}
            title="Nothing waits for a decision"
          >
            Rules come here when their authors submit them for review.
          </Empty>
        )}
      </div>
    </div>
  );
}
