import { Button, TextInput } from '@mantine/core';
import { IconLock, IconShieldCheck } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import type { QueueItem } from '../../data/review.ts';
import { problemText } from '../../data/query-client.ts';
import { formatDay } from '../../kit/format.ts';
import { Notice } from '../../kit/notice.tsx';
import { useBottomBar } from '../../kit/use-bottom-bar.ts';
import { useShortcuts } from '../../kit/use-shortcuts.ts';
import { placeAmong } from './place-among.ts';
import { type Decision, REASON_LENGTH, type Verdict } from './use-decision.ts';
import { VerdictFields } from './verdict-fields.tsx';
import classes from './decision-bar.module.css';

interface DecisionBarProps {
  readonly item: QueueItem;
  readonly decision: Decision;
  /** How many flags block it. */
  readonly blocked: number;
  /** Who else may decide on it; null where nobody is asked to. */
  readonly others: readonly string[] | null;
  /** On small screens the choice comes first, and the reason once there is one. */
  readonly small: boolean;
  readonly nameOf: (id: string) => string;
}

/** The decision, its reason and, for a waiver, its end; fixed below what it is about. */
export function DecisionBar({ item, decision, blocked, others, small, nameOf }: DecisionBarProps) {
  const { rule } = item;
  const reason = useRef<HTMLTextAreaElement>(null);
  const { verdict, choose, confirm, waivable } = decision;
  const bar = useBottomBar();
  const may = item.can_decide;
  const keys = useMemo(() => {
    if (!may) return {};
    return {
      a: () => choose('approve'),
      r: () => choose('request_changes'),
      ...(waivable.length > 0 ? { w: () => choose('waive') } : {}),
      'mod+Enter': confirm,
    };
  }, [may, choose, confirm, waivable.length]);
  useShortcuts(keys);
  useEffect(() => {
    if (verdict !== null) reason.current?.focus();
  }, [verdict]);
  if (!may) {
    return (
      <section ref={bar} className={classes['bar']} aria-label="Decision">
        <p className={classes['not']}>
          <IconLock size={16} aria-hidden />
          <span>
            {item.why_not} {others !== null && whoCan(others)}
          </span>
        </p>
      </section>
    );
  }
  return (
    <section ref={bar} className={classes['bar']} aria-label="Decision">
      {decision.problem && (
        <Notice tone="bad" title="The decision was not kept">
          <p>{problemText(decision.problem)}</p>
        </Notice>
      )}
      {small && verdict === null ? (
        <>
          <p className={classes['note']}>
            <span>{approvedBy(item, nameOf)}</span> <b>{placeAmong(item)}</b>
          </p>
          <SmallChoice rule={rule.edition} canWaive={waivable.length > 0} choose={choose} />
        </>
      ) : (
        <VerdictFields
          choices={[
            { value: 'approve', words: 'Approve', keyCap: 'A' },
            { value: 'request_changes', words: 'Request changes', keyCap: 'R' },
            { value: 'waive', words: 'Waive and approve', keyCap: 'W', disabled: waivable.length === 0 },
          ]}
          verdict={verdict}
          onChoose={choose}
          reason={decision.reason}
          onReason={decision.write}
          field={reason}
          placeholder={`At least ${REASON_LENGTH} characters`}
          missing={decision.missing}
          note={summary(decision, blocked, item)}
          confirm={CONFIRM[verdict ?? 'approve'](rule.edition)}
          pending={decision.pending}
          onConfirm={confirm}
          small={small}
          beside={small && <Button onClick={() => choose(null)}>Back</Button>}
        >
          {verdict === 'waive' && (
            <TextInput
              type="date"
              label="Waiver ends"
              min={decision.days.first}
              max={decision.days.last}
              value={decision.until}
              onChange={(event) => decision.end(event.currentTarget.value)}
            />
          )}
        </VerdictFields>
      )}
    </section>
  );
}

function whoCan(others: readonly string[]): string {
  return others.length === 0
    ? 'Nobody else can yet: an admin can invite someone in Settings.'
    : `Who can: ${others.slice(0, 3).join(', ')}.`;
}

const CONFIRM: { readonly [V in Verdict]: (edition: number) => string } = {
  approve: (edition) => `Approve v${edition}`,
  request_changes: () => 'Request changes',
  waive: (edition) => `Waive and approve v${edition}`,
};

function summary({ verdict, waived, waivable, until }: Decision, blocked: number, item: QueueItem): string {
  const kept = waivable.filter(
    ({ id, severity }) => severity === 'review' && (verdict !== 'waive' || !waived.includes(id)),
  ).length;
  if (verdict === 'request_changes') return 'It goes back to its author with your reason.';
  const parts = [
    ...(item.need.approvals > 1 ? [placeAmong(item)] : []),
    ...(verdict === 'waive'
      ? [`Waives ${waived.length} ${waived.length === 1 ? 'flag' : 'flags'} until ${formatDay(until)}.`]
      : []),
    ...(kept > 0 ? [`Accepted as it is: ${kept} ${kept === 1 ? 'flag' : 'flags'}.`] : []),
    ...(blocked > 0 ? [`${blocked} blocked: it still can’t be published.`] : []),
  ];
  return parts.length === 0 ? placeAmong(item) : parts.join(' ');
}

/** `Tom Ashdown approved.` */
function approvedBy({ approvals }: QueueItem, nameOf: (id: string) => string): string {
  const names = approvals.filter(({ counts }) => counts).map(({ by }) => nameOf(by));
  return names.length === 0 ? '' : `${names.join(' and ')} approved.`;
}

interface SmallChoiceProps {
  readonly rule: number;
  readonly canWaive: boolean;
  readonly choose: (verdict: Verdict) => void;
}

function SmallChoice({ rule, canWaive, choose }: SmallChoiceProps) {
  return (
    <div className={classes['buttons']}>
      <Button variant="filled" onClick={() => choose('approve')}>
        Approve v{rule}
      </Button>
      <Button onClick={() => choose('request_changes')}>Request changes</Button>
      {canWaive && (
        <Button aria-label="Waive and approve" onClick={() => choose('waive')}>
          <IconShieldCheck size={18} aria-hidden />
        </Button>
      )}
    </div>
  );
}
