import { Button, Textarea, TextInput } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { type WaiverItem, waiversQuery } from '../../data/rechecks.ts';
import { useWaiveFlag } from '../../data/review.ts';
import { useMe } from '../../data/session.ts';
import { Chip, type Tone } from '../../kit/chip.tsx';
import { formatDay } from '../../kit/format.ts';
import { Notice } from '../../kit/notice.tsx';
import { Page } from '../../kit/page.tsx';
import { Empty, Failure, Loading } from '../../kit/states.tsx';
import { useAccountName } from '../../parts/account-name.ts';
import { ReviewTabs } from '../../parts/review-tabs.tsx';
import { SeverityIcon } from '../../parts/severity-chip.tsx';
import classes from './waivers.module.css';

const STATES: { readonly [S in WaiverItem['state']]: readonly [word: string, tone: Tone] } = {
  lapsed: ['Lapsed', 'review'],
  ending: ['Ends soon', 'review'],
  holding: ['Holds', 'dashed'],
};

/** Every waiver: who gave it, why, until when; those that end can be renewed where they stand. */
export default function WaiversPage() {
  const waivers = useQuery(waiversQuery);
  return (
    <Page title="Waivers" tabs={<ReviewTabs at="/review/waivers" />}>
      {waivers.isPending && <Loading />}
      {waivers.isError && (
        <Failure
          title="Couldn’t read the waivers"
          detail={problemText(waivers.error)}
          reference={referenceOf(waivers.error)}
          onRetry={() => void waivers.refetch()}
        />
      )}
      {waivers.data?.items.length === 0 && (
        <Empty icon={<IconShieldCheck size={22} color="var(--t3)" aria-hidden />} title="No flag is waived">
          A manager can accept a flag until a day, with a reason. It then stands here.
        </Empty>
      )}
      {waivers.data && waivers.data.items.length > 0 && (
        <ul className={classes['list']} aria-label="Waivers">
          {waivers.data.items.map((waiver) => (
            <Row key={`${waiver.rule} ${waiver.flag}`} waiver={waiver} latest={waivers.data.latest} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function Row({ waiver, latest }: { readonly waiver: WaiverItem; readonly latest: string }) {
  const nameOf = useAccountName();
  const mayDecide = useMe().rights.includes('rule.decide');
  const [renewing, setRenewing] = useState(false);
  const [word, tone] = STATES[waiver.state];
  return (
    <li className={classes['row']}>
      <Chip tone={tone} icon={<IconShieldCheck size={13} aria-hidden />}>
        {word}
      </Chip>
      <div className={classes['what']}>
        <p>
          {waiver.severity && <SeverityIcon severity={waiver.severity} size={14} />}{' '}
          <Link to={`/rules/${waiver.rule}/flags/${encodeURIComponent(waiver.flag)}`}>
            {waiver.question ?? 'A flag that nothing finds any more'}
          </Link>
        </p>
        <p className="second">
          <b>{waiver.rule_name}</b> · “{waiver.reason}”
        </p>
        <p className="meta">
          {nameOf(waiver.by)}, {formatDay(waiver.at)} ·{' '}
          {waiver.state === 'lapsed'
            ? `ended on ${formatDay(waiver.until)}`
            : `until ${formatDay(waiver.until)}`}
        </p>
        {renewing && <Renew waiver={waiver} latest={latest} onDone={() => setRenewing(false)} />}
      </div>
      {mayDecide && !renewing && waiver.question !== null && waiver.severity !== 'block' && (
        <Button onClick={() => setRenewing(true)}>Renew</Button>
      )}
    </li>
  );
}

const REASON_LENGTH = 20;

function Renew({
  waiver,
  latest,
  onDone,
}: {
  readonly waiver: WaiverItem;
  readonly latest: string;
  readonly onDone: () => void;
}) {
  const [reason, setReason] = useState(waiver.reason);
  const [until, setUntil] = useState(latest);
  const waive = useWaiveFlag();
  const missing = reason.trim().length < REASON_LENGTH ? `At least ${REASON_LENGTH} characters.` : null;
  return (
    <form
      className={classes['renew']}
      onSubmit={(event) => {
        event.preventDefault();
        if (missing !== null) return;
        const rule = { id: waiver.rule, version: waiver.rule_version };
        waive.mutate({ rule, flag: waiver.flag, reason: reason.trim(), until }, { onSuccess: onDone });
      }}
    >
      {waive.isError && (
        <Notice tone="bad" title="The waiver was not renewed">
          <p>{problemText(waive.error)}</p>
        </Notice>
      )}
      <Textarea
        label="Reason, kept in the audit log"
        minRows={1}
        value={reason}
        error={missing}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label="Waiver ends"
        max={latest}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <div className="row">
        <Button type="submit" variant="filled" loading={waive.isPending} aria-disabled={missing !== null}>
          Renew until {formatDay(until)}
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  );
}
