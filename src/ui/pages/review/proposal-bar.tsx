import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { type ProposalDecision, type ProposalItem, useDecideProposal } from '../../data/proposals.ts';
import { problemText } from '../../data/query-client.ts';
import { useMe } from '../../data/session.ts';
import { Notice } from '../../kit/notice.tsx';
import { useBottomBar } from '../../kit/use-bottom-bar.ts';
import { useShortcuts } from '../../kit/use-shortcuts.ts';
import { placeAmong } from './place-among.ts';
import { REASON_LENGTH } from './use-decision.ts';
import { VerdictFields } from './verdict-fields.tsx';
import classes from './decision-bar.module.css';

const DONE: { readonly [A in ProposalDecision]: string } = {
  approve: 'approved',
  'request-changes': 'sent back with a request for changes',
  withdraw: 'taken back',
  submit: 'proposed again',
};

interface ProposalBarProps {
  readonly item: ProposalItem;
  readonly title: string;
  readonly onDone: (words: string) => void;
}

/** The decision on a proposed change; for its authors the way to take it back, or to propose it again. */
export function ProposalBar({ item, title, onDone }: ProposalBarProps) {
  const { proposal, can_decide, why_not } = item;
  const me = useMe();
  const decide = useDecideProposal();
  const [reason, setReason] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const [action, setAction] = useState<'approve' | 'request-changes'>('approve');
  const mine = proposal.authors.includes(me.id) && me.rights.includes('segment.change');
  const missing =
    action === 'request-changes' && reason.trim().length < REASON_LENGTH
      ? `Say why in at least ${REASON_LENGTH} characters.`
      : null;
  const act = (chosen: ProposalDecision) => {
    decide.mutate(
      { proposal, action: chosen, reason: reason.trim() },
      {
        onSuccess: (after) =>
          onDone(
            `${title}: ${after.status === 'in_review' && chosen === 'approve' ? 'your approval is kept' : DONE[chosen]}.`,
          ),
      },
    );
  };
  const bottom = useBottomBar();
  const confirm = () => {
    if (missing === null && !decide.isPending) act(action);
  };
  const choose = (next: 'approve' | 'request-changes') => () => {
    setAction(next);
    field.current?.focus();
  };
  useShortcuts(
    can_decide ? { a: choose('approve'), r: choose('request-changes'), 'mod+Enter': confirm } : {},
  );
  return (
    <section ref={bottom} className={classes['bar']} aria-label="Decision">
      {decide.isError && (
        <Notice tone="bad" title="The decision was not kept">
          <p>{problemText(decide.error)}</p>
        </Notice>
      )}
      {can_decide ? (
        <VerdictFields
          choices={[
            { value: 'approve', words: 'Approve', keyCap: 'A' },
            { value: 'request-changes', words: 'Request changes', keyCap: 'R' },
          ]}
          verdict={action}
          onChoose={setAction}
          reason={reason}
          onReason={setReason}
          field={field}
          missing={missing}
          note={placeAmong(item)}
          confirm={action === 'approve' ? 'Approve the change' : 'Request changes'}
          pending={decide.isPending}
          onConfirm={confirm}
        />
      ) : (
        <div className={classes['foot']}>
          <p className={classes['note']}>{why_not}</p>
          {mine && (
            <Button
              loading={decide.isPending}
              onClick={() => act(proposal.status === 'draft' ? 'submit' : 'withdraw')}
            >
              {proposal.status === 'draft' ? 'Propose it again' : 'Take it back'}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
