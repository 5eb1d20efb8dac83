import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { accountNamesQuery } from '../../data/accounts.ts';
import { policyQuery } from '../../data/policy.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { proposalsQuery } from '../../data/proposals.ts';
import { reviewQueueQuery } from '../../data/review.ts';
import { useMe } from '../../data/session.ts';
import { Notice } from '../../kit/notice.tsx';
import { Empty, Failure, Loading } from '../../kit/states.tsx';
import { useShortcuts } from '../../kit/use-shortcuts.ts';
import { accountName } from '../../parts/account-name.ts';
import { useVocabulary } from '../../parts/names.ts';
import { NotWaiting } from './not-waiting.tsx';
import { ProposalDetail } from './proposal-detail.tsx';
import { QueueList } from './queue-list.tsx';
import { ReviewDetail } from './review-detail.tsx';
import classes from './review.module.css';

const PLACES = {
  waiting: 'waiting',
  changes_requested: 'changes requested',
  withdrawn: 'withdrawn',
  approved: 'approved',
} as const;

/** Rules that wait for a decision, and the place to decide. */
export default function ReviewPage() {
  const { id } = useParams();
  const navigate = useNavigate();
  const queue = useQuery(reviewQueueQuery);
  const { rights } = useMe();
  const { data: policy } = useQuery(policyQuery);
  const { data: accounts } = useQuery(accountNamesQuery);
  const vocabulary = useVocabulary();
  const [done, setDone] = useState<string | null>(null);
  const { data: changes } = useQuery(proposalsQuery);
  const all = useMemo(() => queue.data?.items ?? [], [queue.data]);
  const items = useMemo(() => all.filter(({ state }) => state === 'waiting'), [all]);
  const proposals = useMemo(() => changes?.items ?? [], [changes]);
  const place = items.findIndex(({ rule }) => rule.id === id);
  const proposal = proposals.find((one) => one.proposal.id === id);
  const item = id === undefined ? items[0] : all.find(({ rule }) => rule.id === id);
  const keys = useMemo(() => {
    const order = [
      ...items.map(({ rule }) => rule.id),
      ...proposals.map((one) => one.proposal.id),
      ...all.filter(({ state }) => state !== 'waiting').map(({ rule }) => rule.id),
    ];
    const move = (step: 1 | -1) => {
      const next = order[Math.max(0, order.indexOf(id ?? '')) + step];
      if (next === undefined) return;
      void navigate(`/review/${next}`);
      document.querySelector<HTMLElement>(`[data-queued="${next}"]`)?.focus();
    };
    return { j: () => move(1), k: () => move(-1) };
  }, [items, all, proposals, id, navigate]);
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
  const nameOf = (one: string) => accountName(accounts.items, one);
  return (
    <div
      className={classes['review']}
      data-open={id !== undefined ? 'true' : all.length + proposals.length === 0 ? 'empty' : 'false'}
    >
      <QueueList
        items={all}
        proposals={proposals}
        selected={proposal?.proposal.id ?? item?.rule.id}
        decides={rights.includes('rule.decide')}
        nameOf={nameOf}
      />
      <div className={classes['right']}>
        {done !== null && (
          <div className={classes['done']}>
            <Notice tone="good" title={done} />
          </div>
        )}
        {item?.state === 'approved' && <NotWaiting id={item.rule.id} />}
        {item && item.state !== 'approved' && (
          <ReviewDetail
            key={item.rule.id}
            item={item}
            place={
              place < 0 && id !== undefined
                ? PLACES[item.state]
                : `${Math.max(0, place) + 1} of ${items.length}`
            }
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
        {proposal && (
          <ProposalDetail
            key={proposal.proposal.id}
            item={proposal}
            vocabulary={vocabulary}
            accounts={accounts.items}
            onDone={(words) => {
              setDone(words);
              void navigate('/review');
            }}
          />
        )}
        {!item && !proposal && id !== undefined && <NotWaiting id={id} />}
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
