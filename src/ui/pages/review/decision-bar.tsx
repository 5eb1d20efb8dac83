import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { IconLock, IconShieldCheck, IconUsers } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import type { QueueItem } from '../../data/review.ts';
import { problemText } from '../../data/query-client.ts';
import { formatDay } from '../../kit/format.ts';
import { KeyCap } from '../../kit/key-cap.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useBottomBar } from '../../kit/use-bottom-bar.ts';
import { useShortcuts } from '../../kit/use-shortcuts.ts';
import { type Decision, REASON_LENGTH, type Verdict } from './use-decision.ts';
import classes from './decision-bar.module.css';

interface DecisionBarProps {
  readonly item: QueueItem;
  readonly decision: Decision;
  /** How many flags block it. */
  readonly blocked: number;
  /** Who may decide on it. */
  readonly deciders: readonly string[];
  /** On small screens the choice comes first, and the reason once there is one. */
  readonly small: boolean;
  readonly nameOf: (id: string) => string;
}

/** The decision, its reason and, for a waiver, its end; fixed below what it is about. */
export function DecisionBar({ item, decision, blocked, deciders, small, nameOf }: DecisionBarProps) {
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
            {item.why_not} {deciders.length > 0 && `Who can: ${deciders.slice(0, 3).join(', ')}.`}
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
            <span>{approvedBy(item, nameOf)}</span> <b>{placeOf(item)}</b>
          </p>
          <SmallChoice rule={rule.edition} canWaive={waivable.length > 0} choose={choose} />
        </>
      ) : (
        <>
          <div className={classes['fields']}>
            <div className={classes['verdicts']}>
              <span className={classes['label']} id="your-decision">
                Your decision
              </span>
              <SegmentedControl
                aria-labelledby="your-decision"
                size="sm"
                fullWidth={small}
                value={verdict ?? ''}
                onChange={(next) => choose(next as Verdict)}
                data={[
                  { value: 'approve', label: <Choice words="Approve" keyCap="A" small={small} /> },
                  {
                    value: 'request_changes',
                    label: <Choice words="Request changes" keyCap="R" small={small} />,
                  },
                  {
                    value: 'waive',
                    disabled: waivable.length === 0,
                    label: <Choice words="Waive and approve" keyCap="W" small={small} />,
                  },
                ]}
              />
            </div>
            <Textarea
              ref={reason}
              className={classes['reason'] ?? ''}
              label="Reason, kept in the audit log"
              placeholder={`At least ${REASON_LENGTH} characters`}
              minRows={1}
              maxRows={4}
              value={decision.reason}
              onChange={(event) => decision.write(event.currentTarget.value)}
            />
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
          </div>
          <div className={classes['foot']}>
            <p className={classes['note']} role="status">
              <IconUsers size={15} aria-hidden />
              <span>{decision.missing ?? summary(decision, blocked, item)}</span>
            </p>
            {small && <Button onClick={() => choose(null)}>Back</Button>}
            <Button
              variant="filled"
              aria-disabled={decision.missing !== null}
              loading={decision.pending}
              title={decision.missing ?? undefined}
              onClick={confirm}
            >
              {CONFIRM[verdict ?? 'approve'](rule.edition)}
              {!small && <span className={classes['shortcut']}>⌘↵</span>}
            </Button>
          </div>
        </>
      )}
    </section>
  );
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
    ...(item.need.approvals > 1 ? [placeOf(item)] : []),
    ...(verdict === 'waive'
      ? [`Waives ${waived.length} ${waived.length === 1 ? 'flag' : 'flags'} until ${formatDay(until)}.`]
      : []),
    ...(kept > 0 ? [`Accepted as it is: ${kept} ${kept === 1 ? 'flag' : 'flags'}.`] : []),
    ...(blocked > 0 ? [`${blocked} blocked: it still can’t be published.`] : []),
  ];
  return parts.length === 0 ? placeOf(item) : parts.join(' ');
}

/** Which of the approvals this one would be. */
function placeOf({ need, approvals }: QueueItem): string {
  if (need.approvals === 1) return 'The only approval it needs.';
  const given = approvals.filter(({ counts }) => counts).length;
  return given === 0 ? 'The first of two approvals.' : 'The second of two approvals.';
}

function Choice({
  words,
  keyCap,
  small,
}: {
  readonly words: string;
  readonly keyCap: string;
  readonly small: boolean;
}) {
  return (
    <span className={classes['choice']}>
      {words}
      {!small && (
        <span aria-hidden>
          <KeyCap>{keyCap}</KeyCap>
        </span>
      )}
    </span>
  );
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
