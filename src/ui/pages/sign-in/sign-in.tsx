import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useRef } from 'react';
import { ProblemError } from '../../../api/client.ts';
import { problemText } from '../../data/query-client.ts';
import { useSignIn } from '../../data/session.ts';
import { EntryCard } from '../../kit/entry-card.tsx';
import { Notice } from '../../kit/notice.tsx';
import { usePause } from './use-pause.ts';

/** Signing in. After too many tries it says how long to wait. */
export default function SignInPage() {
  const signIn = useSignIn();
  const login = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { login: '', password: '' },
    validate: {
      login: (typed) => (typed.trim() === '' ? 'Enter your login name.' : null),
      password: (typed) => (typed === '' ? 'Enter your password.' : null),
    },
  });
  const { error } = signIn;
  const pause = usePause(error, error instanceof ProblemError ? error.retry_after : null);
  useEffect(() => login.current?.focus(), []);
  useEffect(() => {
    if (error !== null) password.current?.select();
  }, [error]);
  return (
    <EntryCard title="Sign in" foot="Forgotten your password? An admin can invite you again.">
      <form
        noValidate
        onSubmit={form.onSubmit(
          (values) => {
            if (pause === 0) signIn.mutate({ ...values, login: values.login.trim() });
          },
          (errors) => (errors['login'] === undefined ? password : login).current?.focus(),
        )}
      >
        <Stack gap="md">
          {error !== null && (
            <Notice tone="bad" title={problemText(error)}>
              {pause > 0 && <p>Try again in {pause} s.</p>}
            </Notice>
          )}
          <TextInput
            ref={login}
            label="Login name"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            key={form.key('login')}
            {...form.getInputProps('login')}
          />
          <PasswordInput
            ref={password}
            label="Password"
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
            key={form.key('password')}
            {...form.getInputProps('password')}
          />
          <Button type="submit" variant="filled" loading={signIn.isPending} aria-disabled={pause > 0}>
            Sign in
          </Button>
        </Stack>
      </form>
    </EntryCard>
  );
}
