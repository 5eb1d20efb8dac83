import { Button, TextInput } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isReviewer } from '../../../../domain/rules/reviewers.ts';
import { accountNamesQuery } from '../../../data/accounts.ts';
import { useReveal } from '../../../data/preview.ts';
import { problemText } from '../../../data/query-client.ts';
import { useMe } from '../../../data/session.ts';
import { formatMoment } from '../../../kit/format.ts';
import { Notice } from '../../../kit/notice.tsx';
import classes from './why.module.css';

const LEAST = 10;
/** Nothing is shown for longer. */
const MOST_MS = 600_000;

interface RevealProps {
  readonly person: string;
  readonly masked_id: string;
}

/** Who this is: asks for a reason, shows it for ten minutes, and says who else can where it isn't allowed. */
export function Reveal({ person, masked_id }: RevealProps) {
  const me = useMe();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const reveal = useReveal();
  const { data, reset, submittedAt } = reveal;
  const end = data && endOf(data.until, submittedAt);
  useEffect(() => {
    if (end === undefined) return undefined;
    const timer = setTimeout(reset, end - Date.now());
    return () => clearTimeout(timer);
  }, [end, reset]);
  if (!me.rights.includes('person.reveal')) return <WhoCan />;
  if (data !== undefined && end !== undefined) {
    return (
      <section className={classes['reveal']} aria-label={`Revealed ${masked_id}`}>
        <p className="meta">
          Shown to you until {formatMoment(new Date(end).toISOString(), new Date())}. The log keeps your name,
          the time and the reason.
        </p>
        <dl>
          <dt>Customer</dt>
          <dd className="mono">{data.customer_id}</dd>
          {data.fields.map(({ label, value }) => [
            <dt key={`${label}?`}>{label}</dt>,
            <dd key={label}>{value}</dd>,
          ])}
        </dl>
        <Button onClick={reset}>Hide again</Button>
      </section>
    );
  }
  if (!asking) {
    return (
      <Button
        variant="subtle"
        leftSection={<IconEye size={14} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        Reveal, logged
      </Button>
    );
  }
  const short = reason.trim().length < LEAST;
  return (
    <form
      className={classes['reveal']}
      aria-label={`Reveal ${masked_id}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!short) reveal.mutate({ person, reason: reason.trim() });
      }}
    >
      <p className="second">
        Name and email show for 10 minutes. The log keeps your name, the time and this reason.
      </p>
      <TextInput
        label="Reason"
        description={`At least ${LEAST} characters`}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-autofocus
        autoFocus
      />
      {reveal.isError && (
        <Notice tone="bad" title="Couldn’t reveal">
          <p>{problemText(reveal.error)}</p>
        </Notice>
      )}
      <div className="row" style={{ justifyContent: 'flex-end' }}>
        <Button onClick={() => setAsking(false)}>Cancel</Button>
        <Button type="submit" variant="filled" aria-disabled={short} loading={reveal.isPending}>
          Reveal and log
        </Button>
      </div>
    </form>
  );
}

/** When what was asked for hides again, by this machine's clock: where the server's differs, ten minutes after the question. */
function endOf(until: string, asked: number): number {
  const left = Date.parse(until) - asked;
  return asked + (left > 0 ? Math.min(left, MOST_MS) : MOST_MS);
}

function WhoCan() {
  const { data } = useQuery(accountNamesQuery);
  const some = data?.items.filter(({ role }) => isReviewer(role)).map(({ name }) => name) ?? [];
  return (
    <p className="meta">
      Managers only: names and emails.{some.length > 0 && ` Ask ${some.slice(0, 2).join(' or ')}.`}
    </p>
  );
}
