import { Modal, Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { type Comparison, ruleComparisonQuery, type RuleItem } from '../../data/rules.ts';
import { formatChange, formatCount, formatDay, formatShare } from '../../kit/format.ts';
import { Failure, Loading } from '../../kit/states.tsx';
import { useSmallScreen } from '../../kit/use-screen.ts';
import { useAccountName } from '../../parts/account-name.ts';
import { Changes } from '../../parts/changes/changes.tsx';
import { FunnelChange } from '../../parts/changes/funnel-change.tsx';
import { useComparedLines } from '../../parts/changes/use-compared-lines.ts';
import { useLineEffects } from '../../parts/changes/use-line-effects.ts';
import type { Vocabulary } from '../../parts/names.ts';
import { statusWord } from '../../parts/rule-status.tsx';
import classes from './compare.module.css';

interface CompareDialogProps {
  readonly rule: RuleItem;
  readonly edition: number;
  readonly vocabulary: Vocabulary;
  /** A change is not saved yet: what is compared is what is saved. */
  readonly saving: boolean;
  readonly onEdition: (edition: number) => void;
  readonly onClose: () => void;
}

/** The rule as it is now beside a published edition: what changed, and what that does to the reach. */
export function CompareDialog(props: CompareDialogProps) {
  const { rule, edition, vocabulary, saving, onEdition, onClose } = props;
  const small = useSmallScreen();
  const comparison = useQuery({
    ...ruleComparisonQuery(rule.id, rule.version, edition),
    placeholderData: keepPreviousData,
  });
  const { data } = comparison;
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      fullScreen={small}
      title={
        <span className="label">{`${statusWord(rule.status)} v${rule.edition} beside v${edition}`}</span>
      }
    >
      <div className="stack" aria-busy={comparison.isFetching}>
        {data && data.editions.length > 1 && (
          <Select
            label="Compare with"
            value={String(edition)}
            data={data.editions
              .filter((one) => one !== rule.edition)
              .map((one) => ({
                value: String(one),
                label: one === rule.live?.edition ? `v${one}, live` : `v${one}`,
              }))}
            onChange={(next) => next !== null && onEdition(Number(next))}
          />
        )}
        {comparison.isError && (
          <Failure
            title="Couldn’t compare the versions"
            detail={problemText(comparison.error)}
            reference={referenceOf(comparison.error)}
            onRetry={() => void comparison.refetch()}
          />
        )}
        {comparison.isPending && <Loading rows={8} />}
        {data && <Compared rule={rule} compared={data} vocabulary={vocabulary} />}
        {saving && <p className="meta">The last change is not saved yet, and not in this comparison.</p>}
      </div>
    </Modal>
  );
}

interface ComparedProps {
  readonly rule: RuleItem;
  readonly compared: Comparison;
  readonly vocabulary: Vocabulary;
}

function Compared({ rule, compared, vocabulary }: ComparedProps) {
  const lines = useComparedLines(compared, vocabulary);
  const effectOf = useLineEffects(rule.id, compared, lines);
  return (
    <>
      <ReachChange compared={compared} />
      {lines.every(({ change }) => change === 'same') ? (
        <p className="second">They say the same.</p>
      ) : (
        <Changes lines={lines} flags={[]} marked effectOf={effectOf} />
      )}
      <FunnelChange ruleId={rule.id} compared={compared} />
      <Source compared={compared} />
    </>
  );
}

function ReachChange({
  compared: { before_edition, reach_before, reach_after },
}: {
  readonly compared: Comparison;
}) {
  const change = reach_before === null || reach_after === null ? null : reach_after - reach_before;
  return (
    <p className={classes['reach']} aria-label="Will be reached">
      <span className="meta">Will be reached</span>{' '}
      <span className="quiet num">{formatCount(reach_before)} →</span>{' '}
      <b className="num">{formatCount(reach_after)}</b>{' '}
      {change !== null && (
        <span className="second num">
          {change === 0 ? 'unchanged' : formatChange(change)}
          {change !== 0 &&
            reach_before !== 0 &&
            ` (${formatShare(Math.abs(change), reach_before ?? 0)})`}{' '}
          against v{before_edition}
        </span>
      )}
    </p>
  );
}

function Source({
  compared: { before_edition, approved_at, approved_by },
}: {
  readonly compared: Comparison;
}) {
  const nameOf = useAccountName();
  const by = approved_by.map(nameOf);
  const since =
    approved_at === null
      ? ''
      : by.length === 0
        ? ` was published ${formatDay(approved_at)}.`
        : ` was approved ${formatDay(approved_at)} by ${by.join(' and ')}.`;
  return (
    <p className="meta">
      v{before_edition}
      {since} Both are counted on today’s customers and consents.
    </p>
  );
}
