import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useReadmit } from '../../data/erasing.ts';
import { problemText } from '../../data/query-client.ts';
import { Notice } from '../../kit/notice.tsx';
import { Reason, reasonProblem } from './reason.tsx';

/** Lets the next import bring someone who was erased and became a customer anew. */
export function LetInAgain() {
  const readmit = useReadmit();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const problem = reasonProblem(reason);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problem === null && typed.trim() !== '') readmit.mutate({ customer_id: typed.trim(), reason });
  };
  return (
    <form className="stack" onSubmit={send}>
      <p className="second">
        Imports set rows of erased people aside. Whoever became a customer anew can be let in: the next import
        brings what it holds of them, and nothing of before comes back.
      </p>
      <TextInput
        label="Customer id"
        value={typed}
        error={tried && typed.trim() === '' ? 'Give the id that the next import has.' : null}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Reason value={reason} onChange={setReason} error={tried ? problem : null} />
      {readmit.isError && <Notice tone="bad" title={problemText(readmit.error)} />}
      {readmit.isSuccess && <Notice tone="good" title="The next import may bring this customer" />}
      <div>
        <Button type="submit" loading={readmit.isPending}>
          Let in again
        </Button>
      </div>
    </form>
  );
}
