import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Role, useInvite } from '../../data/accounts.ts';
import { problemText } from '../../data/query-client.ts';
import { CopyButton } from '../../kit/copy-button.tsx';
import { formatMoment } from '../../kit/format.ts';
import { Notice } from '../../kit/notice.tsx';
import { ROLE_CHOICES, ROLE_MEANING, roleIn } from '../../parts/roles.ts';

/** A one-time link for a new account; it is shown once. */
export function Invite() {
  const invite = useInvite();
  const [role, setRole] = useState<Role>('marketer');
  const [name, setName] = useState('');
  return (
    <form
      className="stack"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        invite.mutate({ role, ...(name.trim() === '' ? {} : { name: name.trim() }) });
      }}
    >
      <Radio.Group label="They may" value={role} onChange={(value) => setRole(roleIn(value) ?? role)}>
        <Stack gap={6} mt={4}>
          {ROLE_CHOICES.map(({ value, label }) => (
            <Radio
              key={value}
              value={value}
              size="xs"
              label={
                <>
                  <span className="label">{label}</span>{' '}
                  <span className="quiet">{ROLE_MEANING[roleIn(value) ?? 'viewer']}</span>
                </>
              }
            />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        label="Their name"
        description="Only a suggestion; they choose it themselves."
        value={name}
        onChange={(typed) => setName(typed.currentTarget.value)}
      />
      {invite.isError && <Notice tone="bad" title={problemText(invite.error)} />}
      <div>
        <Button type="submit" loading={invite.isPending}>
          Make a link
        </Button>
      </div>
      {invite.data && (
        <Notice
          tone="good"
          title="Send this link to them"
          action={<CopyButton text={invite.data.link} label="Copy link" />}
        >
          <p className="mono" style={{ overflowWrap: 'anywhere' }}>
            {invite.data.link}
          </p>
          <p>
            It works once, until {formatMoment(invite.data.expires_at, new Date())}, and isn’t shown again.
            Send it in a way that only they read.
          </p>
        </Notice>
      )}
    </form>
  );
}
