import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Role } from '../../data/accounts.ts';
import { fieldErrors, problemText } from '../../data/query-client.ts';
import { useCreateToken } from '../../data/tokens.ts';
import { CopyButton } from '../../kit/copy-button.tsx';
import { formatDay } from '../../kit/format.ts';
import { Notice } from '../../kit/notice.tsx';
import { ROLE_CHOICES, roleIn } from '../../parts/roles.ts';
import classes from './settings.module.css';

const DAY_MS = 24 * 60 * 60_000;
const LASTING = [
  { value: '7', label: '7 days' },
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: '1 year' },
] as const;

/** A new key for a program; its text is shown once. */
export function NewToken() {
  const create = useCreateToken();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('marketer');
  const [days, setDays] = useState('90');
  const [nameless, setNameless] = useState(false);
  const errors = fieldErrors(create.error);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        setNameless(name.trim() === '');
        if (name.trim() === '') return;
        const expires_at = new Date(Date.now() + Number(days) * DAY_MS).toISOString();
        create.mutate({ name: name.trim(), role, expires_at }, { onSuccess: () => setName('') });
      }}
    >
      <div className={classes['fields']}>
        <TextInput
          label="What it is for"
          placeholder="Nightly import"
          value={name}
          error={nameless ? 'Say what it is for.' : errors['name']}
          onChange={(typed) => setName(typed.currentTarget.value)}
        />
        <Select
          label="It may what this role may"
          data={ROLE_CHOICES}
          allowDeselect={false}
          value={role}
          onChange={(value) => setRole(roleIn(value) ?? role)}
        />
        <Select
          label="For"
          data={[...LASTING]}
          allowDeselect={false}
          value={days}
          error={errors['expires_at']}
          onChange={(value) => setDays(value ?? days)}
        />
      </div>
      {create.isError && Object.keys(errors).length === 0 && (
        <Notice tone="bad" title={problemText(create.error)} />
      )}
      <div>
        <Button type="submit" loading={create.isPending}>
          Make a token
        </Button>
      </div>
      {create.data && (
        <Notice
          tone="good"
          title={`The token for ${create.data.about.name}`}
          action={<CopyButton text={create.data.token} label="Copy token" />}
        >
          <p className="mono" style={{ overflowWrap: 'anywhere' }}>
            {create.data.token}
          </p>
          <p>
            It works until {formatDay(create.data.about.expires_at)}, and isn’t shown again. Programs send it
            as “Authorization: Bearer …”.
          </p>
        </Notice>
      )}
    </form>
  );
}
