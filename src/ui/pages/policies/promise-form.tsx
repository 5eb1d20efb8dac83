import { Button, Group, Modal, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { policyIssues } from '../../../domain/permission/policy-issues.ts';
import type { Policy, PolicyPromise } from '../../../domain/permission/policy.ts';
import { Notice } from '../../kit/notice.tsx';
import { useFocusReturn } from '../../kit/use-focus-return.ts';
import { ConcernFields } from './concern-fields.tsx';

interface PromiseFormProps {
  readonly policy: Policy;
  readonly promise: PolicyPromise;
  readonly added: boolean;
  readonly onDone: (promise: PolicyPromise) => void;
  readonly onClose: () => void;
}

/** A public statement: its words, where it stands, and what it forbids. */
export function PromiseForm({ policy, promise: given, added, onDone, onClose }: PromiseFormProps) {
  useFocusReturn();
  const [promise, setPromise] = useState(given);
  const [tried, setTried] = useState(false);
  const issues = policyIssues({ ...policy, promises: [promise] }).filter(({ path }) =>
    path.startsWith('promises'),
  );
  const issueAt = (path: string) =>
    tried ? (issues.find((one) => one.path === `promises[0].${path}`)?.message ?? null) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (issues.length > 0) setTried(true);
    else onDone({ ...promise, text: promise.text.trim() });
  };
  const link = (address: string) =>
    setPromise(({ id, text, forbids }) => ({
      id,
      text,
      forbids,
      ...(address.trim() === '' ? {} : { link: address.trim() }),
    }));
  const nothing = issueAt('forbids');
  return (
    <Modal opened onClose={onClose} title={added ? 'New promise' : 'Promise'}>
      <form className="stack" noValidate onSubmit={submit}>
        <Textarea
          label="What people were told, word for word"
          placeholder="We never use what you buy in our pharmacy for advertising."
          data-autofocus
          autosize
          minRows={2}
          value={promise.text}
          error={issueAt('text')}
          onChange={(event) => {
            const text = event.currentTarget.value;
            setPromise((now) => ({ ...now, text }));
          }}
        />
        <TextInput
          label="Where it stands"
          placeholder="https://"
          type="url"
          value={promise.link ?? ''}
          error={issueAt('link')}
          onChange={(event) => link(event.currentTarget.value)}
        />
        <p className="label">It forbids rules that use or do all of this</p>
        <ConcernFields
          policy={policy}
          concern={promise.forbids}
          issue={(field) => issueAt(`forbids.${field}`)}
          onChange={(forbids) => setPromise((now) => ({ ...now, forbids }))}
        />
        {nothing !== null && <Notice tone="bad" title={nothing} />}
        <Group justify="flex-end" gap="sm">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="filled">
            {added ? 'Add promise' : 'Change promise'}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
