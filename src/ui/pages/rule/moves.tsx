import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDots } from '@tabler/icons-react';
import { useNavigate } from 'react-router-dom';
import type { Flag } from '../../../domain/flags/flag.ts';
import { apiUrl } from '../../data/client.ts';
import { problemText } from '../../data/query-client.ts';
import {
  useArchiveRule,
  usePauseRule,
  usePublishRule,
  useResumeRule,
  useSubmitRule,
  useWithdrawRule,
} from '../../data/review.ts';
import { type RuleItem, useDeleteRule } from '../../data/rules.ts';
import { useMe } from '../../data/session.ts';
import { SeverityIcon } from '../../parts/severity-chip.tsx';

interface MovesProps {
  readonly rule: RuleItem;
  readonly flags: readonly Flag[];
  /** The draft is being saved or isn't finished: what is submitted is what is saved. */
  readonly busy: boolean;
}

/** What can be done with the rule now: one primary button, the rest in a menu. */
export function Moves({ rule, flags, busy }: MovesProps) {
  const navigate = useNavigate();
  const mayDownload = useMe().rights.includes('rule.download');
  const submit = useSubmitRule();
  const publish = usePublishRule();
  const withdraw = useWithdrawRule();
  const pause = usePauseRule();
  const resume = useResumeRule();
  const archive = useArchiveRule();
  const remove = useDeleteRule();
  const told = (message: string) => ({
    onSuccess: () => void notifications.show({ message }),
    onError: (error: Error) =>
      void notifications.show({ color: 'red', message: problemText(error), autoClose: 10_000 }),
  });
  const blocked = flags.some(({ severity }) => severity === 'block');
  return (
    <>
      {(rule.status === 'draft' || rule.status === 'changes_requested') && (
        <Button
          variant="filled"
          aria-disabled={busy || blocked}
          title={
            blocked
              ? 'A blocked flag must be fixed first.'
              : busy
                ? 'The draft is still being saved.'
                : undefined
          }
          rightSection={blocked ? <SeverityIcon severity="block" /> : undefined}
          loading={submit.isPending}
          onClick={() => {
            if (!busy && !blocked) submit.mutate({ rule }, told('Submitted. Someone else decides now.'));
          }}
        >
          Submit for review
        </Button>
      )}
      {rule.status === 'in_review' && (
        <>
          <Button onClick={() => void navigate(`/review/${rule.id}`)}>Open the review</Button>
          <Button
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate({ rule }, told('Withdrawn. It is a draft again.'))}
          >
            Withdraw
          </Button>
        </>
      )}
      {rule.status === 'approved' && (
        <Button
          variant="filled"
          loading={publish.isPending}
          onClick={() => publish.mutate({ rule }, told(`Published: v${rule.edition} is live.`))}
        >
          Publish v{rule.edition}
        </Button>
      )}
      {rule.status === 'published' && (
        <>
          {mayDownload ? (
            <Button component="a" href={apiUrl(`rules/${encodeURIComponent(rule.id)}/audience.csv`)} download>
              Download audience
            </Button>
          ) : (
            <Button aria-disabled title="Managers download audiences, and each download is logged. Ask one.">
              Download audience
            </Button>
          )}
          <Button
            loading={pause.isPending}
            onClick={() =>
              pause.mutate(
                { rule, reason: 'Paused by hand on the rule’s page.' },
                told('Paused. Nobody gets it now.'),
              )
            }
          >
            Pause
          </Button>
        </>
      )}
      {rule.status === 'paused' && (
        <Button
          variant="filled"
          loading={resume.isPending}
          onClick={() => resume.mutate({ rule }, told('Live again.'))}
        >
          Resume
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button aria-label="More" px={8}>
            <IconDots size={15} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => archive.mutate({ rule }, told('Archived.'))}>Archive</Menu.Item>
          {rule.live === null && (
            <Menu.Item
              onClick={() =>
                remove.mutate(rule, { ...told('Deleted.'), onSuccess: () => void navigate('/rules') })
              }
            >
              Delete
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
