import { Button, PasswordInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { fieldErrors, problemText } from '../../data/query-client.ts';
import { useResetPassword } from '../../data/second-factor.ts';
import { EntryCard } from '../../kit/entry-card.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useToken } from './use-token.ts';

/** Another password for someone who forgot theirs, by an admin's one-time link. */
export default function ResetPasswordPage() {
  const token = useToken();
  const reset = useResetPassword();
  const [password, setPassword] = useState('');
  const refused = fieldErrors(reset.error)['password'];
  if (reset.isSuccess) {
    return (
      <EntryCard title="Your password is changed" lead="Sign in with it. You were signed out everywhere.">
        <Button component={Link} to="/sign-in" variant="filled" fullWidth>
          Sign in
        </Button>
      </EntryCard>
    );
  }
  return (
    <EntryCard title="Choose a new password" lead="An admin made this link for you. It works once.">
      <form
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (password !== '') reset.mutate({ token, password });
        }}
      >
        <Stack gap="md">
          {reset.isError && refused === undefined && <Notice tone="bad" title={problemText(reset.error)} />}
          <PasswordInput
            label="New password"
            description="At least 12 characters. Several words of your own are best."
            autoComplete="new-password"
            visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
            value={password}
            error={refused}
            onChange={(typed) => setPassword(typed.currentTarget.value)}
          />
          <Button type="submit" variant="filled" loading={reset.isPending}>
            Change password
          </Button>
        </Stack>
      </form>
    </EntryCard>
  );
}
