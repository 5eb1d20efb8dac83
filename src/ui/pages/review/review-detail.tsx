import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { contentOf } from '../../../domain/rules/moves.ts';
import type { AccountName } from '../../data/accounts.ts';
import { commentsQuery } from '../../data/comments.ts';
import { draftFlagsQuery } from '../../data/preview.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import type { QueueItem } from '../../data/review.ts';
import { type Comparison, ruleComparisonQuery, type RuleItem } from '../../data/rules.ts';
import { useMe } from '../../data/session.ts';
import { formatAgo, formatDay } from '../../kit/format.ts';
import { Failure, Loading } from '../../kit/states.tsx';
import { accountName } from '../../parts/account-name.ts';
import { flagStates, localDay } from '../../parts/flag-states.ts';
import type { Vocabulary } from '../../parts/names.ts';
import { WithdrawnNotice } from './withdrawn-notice.tsx';
import { DecisionAside } from './decision-aside.tsx';
import { DecisionBar } from './decision-bar.tsx';
import { DetailHeader } from './detail-header.tsx';
import { PartTabs, type ShownPart } from './part-tabs.tsx';
import { ReviewBody, type View } from './review-body.tsx';
import { saidIn } from './said-in.ts';
import { useDecision } from './use-decision.ts';
import { whoElse } from './who-else.ts';
import classes from './review.module.css';

interface ReviewDetailProps {
  readonly item: QueueItem;
  /** Its place in the queue: `1 of 7`. */
  readonly place: string;
  readonly vocabulary: Vocabulary;
  readonly waiverDays: number;
  readonly accounts: readonly AccountName[];
  readonly onDone: (words: string) => void;
}

const VIEWS = ['changes', 'rule', 'json'] as const;
const PARTS = ['changes', 'flags', 'discussion'] as const;

/** One rule with all that a decision on it needs. */
export function ReviewDetail({ item, place, vocabulary, waiverDays, accounts, onDone }: ReviewDetailProps) {
  const { rule } = item;
  const me = useMe();
  const small = useMediaQuery('(max-width: 899px)') ?? false;
  const [params, setParams] = useSearchParams();
  const view: View = VIEWS.find((one) => one === params.get('view')) ?? 'changes';
  const part: ShownPart = PARTS.find((one) => one === params.get('part')) ?? 'changes';
  const comparison = useQuery(ruleComparisonQuery(rule.id, rule.version));
  const flags = useQuery(draftFlagsQuery(rule.id, contentOf(rule), false));
  const { open } = flagStates(flags.data ?? [], rule.waivers, localDay(new Date()));
  // Until they are known, nothing may look as if none stood open.
  const known = flags.data === undefined || flags.isPlaceholderData ? null : open;
  const decision = useDecision(rule, open, waiverDays, onDone);
  const nameOf = (id: string) => accountName(accounts, id);
  const comments = useQuery(commentsQuery(`rule:${rule.id}`));
  const others = whoElse(accounts, rule.authors, item.approvals, me.id);
  const failed = comparison.error ?? flags.error;
  return (
    <div className={classes['detail']} data-part={part}>
      {/* The queue, whose title is the page's, is out of sight on a small screen. */}
      {small && <h1 className="hidden-text">Review queue</h1>}
      <div className={classes['columns']}>
        <section className={classes['main']} aria-label={rule.name}>
          <DetailHeader place={place} title={rule.name} views={VIEWS} view={view} />
          <p className={classes['says']}>
            <b>{nameOf(rule.review?.submitted_by ?? rule.updated_by)}</b>
            {rule.review && `, ${formatAgo(rule.review.submitted_at, new Date())},`} wants to publish{' '}
            <b>v{rule.edition}</b>
            {overWhat(rule, comparison.data, nameOf)}
          </p>
          <WithdrawnNotice review={rule.review} nameOf={nameOf} />
          {failed && (
            <Failure
              title="Couldn’t compare the versions"
              detail={problemText(failed)}
              reference={referenceOf(failed)}
              onRetry={() => {
                void comparison.refetch();
                void flags.refetch();
              }}
            />
          )}
          {comparison.isPending && <Loading rows={10} />}
          {comparison.data && (
            <ReviewBody
              item={item}
              compared={comparison.data}
              view={view}
              open={known}
              vocabulary={vocabulary}
              tabs={(changed) => (
                <PartTabs
                  shown={part}
                  counts={{
                    changes: changed,
                    flags: known?.length ?? null,
                    discussion: saidIn(rule.review, comments.data?.items ?? []).length,
                  }}
                  worst={open[0]?.severity}
                  onShow={(next) => setParams(next === 'changes' ? {} : { part: next })}
                />
              )}
            />
          )}
        </section>
        <aside className={classes['aside']} aria-label="Decision and discussion">
          <DecisionAside item={item} open={known} decision={decision} me={me.id} accounts={accounts} />
        </aside>
      </div>
      <DecisionBar
        item={item}
        decision={decision}
        blocked={open.filter(({ severity }) => severity === 'block').length}
        others={rule.status === 'in_review' ? others.map(({ name }) => name) : null}
        small={small}
        nameOf={nameOf}
      />
    </div>
  );
}

/** `over v4, approved 2 Sep 2026 by Tom Ashdown`. */
function overWhat(rule: RuleItem, compared: Comparison | undefined, nameOf: (id: string) => string): string {
  if (compared?.before_edition == null || compared.approved_at === null) {
    return rule.live === null
      ? ', the first version'
      : ` over v${rule.live.edition}, live since ${formatDay(rule.live.published_at)}`;
  }
  const by = compared.approved_by.map(nameOf).join(' and ');
  const policy =
    compared.before_policy !== null && compared.before_policy !== compared.after_policy
      ? `, then under policy v${compared.before_policy}, now v${compared.after_policy}`
      : '';
  return by === ''
    ? ` over v${compared.before_edition}, live since ${formatDay(compared.approved_at)}${policy}`
    : ` over v${compared.before_edition}, approved ${formatDay(compared.approved_at)} by ${by}${policy}`;
}
