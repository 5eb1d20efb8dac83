import { Button, Group, Modal, Radio, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { problemText } from '../../data/query-client.ts';
import { Notice } from '../../kit/notice.tsx';
import { useFocusReturn } from '../../kit/use-focus-return.ts';

interface ExposureDialogProps {
  readonly title: string;
  /** It is about taking the mark back. */
  readonly settled: boolean;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onDone: (reason: string, everything: boolean) => void;
  readonly onClose: () => void;
}

/** Says what follows, and asks what happened. */
export function ExposureDialog({ title, settled, pending, error, onDone, onClose }: ExposureDialogProps) {
  useFocusReturn();
  const [reason, setReason] = useState('');
  const [everything, setEverything] = useState(false);
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') setTried(true);
    else onDone(reason.trim(), everything);
  };
  return (
    <Modal opened onClose={onClose} title={title}>
      <form className="stack" noValidate onSubmit={submit}>
        <p className="second">
          {settled
            ? 'The mark goes. Rules that were paused because of it stay paused until someone resumes them.'
            : 'Live rules that use it pause at once, nothing that uses it can be published, and the people it is about become a segment to notify. The audit log keeps the times.'}
        </p>
        {!settled && (
          <Radio.Group
            label="What got into wrong hands"
            value={everything ? 'all' : 'one'}
            onChange={(value) => setEverything(value === 'all')}
          >
            <div className="stack" style={{ gap: 6 }}>
              <Radio value="one" label="This attribute" />
              <Radio value="all" label="All attributes of the customers" />
            </div>
          </Radio.Group>
        )}
        <Textarea
          label={settled ? 'How it was settled' : 'What happened'}
          data-autofocus
          autosize
          minRows={2}
          value={reason}
          error={tried && reason.trim() === '' ? 'Say it in a few words: it stands in the audit log.' : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {error !== null && <Notice tone="bad" title={problemText(error)} />}
        <Group justify="flex-end" gap="sm">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="filled" loading={pending}>
            {settled ? 'It is settled' : 'Mark as exposed'}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
