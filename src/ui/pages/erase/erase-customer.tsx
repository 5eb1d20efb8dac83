import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type FoundCustomer, useErase, useFindCustomer } from '../../data/erasing.ts';
import { problemText } from '../../data/query-client.ts';
import { ConfirmDialog } from '../../kit/confirm-dialog.tsx';
import { formatCount } from '../../kit/format.ts';
import { Notice } from '../../kit/notice.tsx';
import { ErasedNotice } from './erased-notice.tsx';
import { Reason, reasonProblem } from './reason.tsx';
import classes from './erase.module.css';

/** Finds the customer, says what follows, asks for a reason, and asks once more before it is done. */
export function EraseCustomer() {
  const find = useFindCustomer();
  const erase = useErase();
  const [typed, setTyped] = useState('');
  const look = (event: FormEvent) => {
    event.preventDefault();
    erase.reset();
    if (typed.trim() !== '') find.mutate(typed.trim());
  };
  const found = find.data;
  return (
    <div className="stack">
      <form className={classes['find']} onSubmit={look}>
        <TextInput
          label="Customer id or e-mail address"
          description="Looking someone up is recorded. Nothing is erased yet."
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" loading={find.isPending}>
          Find
        </Button>
      </form>
      {find.isError && <Notice tone="bad" title={problemText(find.error)} />}
      {erase.isSuccess ? (
        <ErasedNotice erasure={erase.data} />
      ) : (
        found !== undefined &&
        ('known' in found ? (
          <Found
            key={found.customer_id}
            customer={found}
            pending={erase.isPending}
            error={erase.isError ? problemText(erase.error) : null}
            onErase={(reason) => erase.mutate({ customer_id: found.customer_id, reason })}
          />
        ) : (
          <Notice
            title={
              found.people === 0
                ? 'No customer has this e-mail address'
                : `${formatCount(found.people)} customers have this e-mail address: use the id`
            }
          />
        ))
      )}
    </div>
  );
}

interface FoundProps {
  readonly customer: FoundCustomer;
  readonly pending: boolean;
  readonly error: string | null;
  readonly onErase: (reason: string) => void;
}

function Found({ customer: { known }, pending, error, onErase }: FoundProps) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const problem = reasonProblem(reason);
  return (
    <>
      <dl className={classes['facts']} aria-label="Who was found">
        <Fact name="Customer" value={known.masked_id} />
        <Fact name="E-mail" value={known.masked_email ?? '–'} />
        <Fact name="Region" value={known.region ?? '–'} />
        <Fact name="Attributes" value={formatCount(known.attributes.length)} />
        <Fact name="Events" value={formatCount(known.events.reduce((sum, { count }) => sum + count, 0))} />
        <Fact name="Statements of consent" value={formatCount(known.consents.length)} />
        <Fact name="Messages sent" value={formatCount(known.sends)} />
      </dl>
      <Consequences />
      <Reason value={reason} onChange={setReason} error={tried ? problem : null} />
      {error !== null && <Notice tone="bad" title={error} />}
      <div>
        <Button
          variant="filled"
          loading={pending}
          onClick={() => {
            setTried(true);
            if (problem === null) setAsking(true);
          }}
        >
          Erase {known.masked_id}
        </Button>
      </div>
      <ConfirmDialog
        opened={asking}
        title={`Erase ${known.masked_id} for good?`}
        action="Erase for good"
        pending={pending}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onErase(reason.trim());
        }}
      >
        Everything that is known of this person goes, and can’t be brought back. Your name and reason stay in
        the audit log.
      </ConfirmDialog>
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Consequences() {
  return (
    <div>
      <p className="label">What follows</p>
      <ul className={`second ${classes['follows']}`}>
        <li>Attributes, events, consents, messages and stops of this person are removed, for good.</li>
        <li>Lists of people picked by hand keep their length: a sign stands where the id stood.</li>
        <li>Rows of this person in later imports are set aside.</li>
        <li>The audit log keeps that it was done, by whom and why. It names nobody, and still verifies.</li>
        <li>Backups and audience files made before hold the person until they are thrown away.</li>
      </ul>
    </div>
  );
}
