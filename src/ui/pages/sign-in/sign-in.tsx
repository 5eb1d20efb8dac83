import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ProblemError } from '../../../api/client.ts';
import { problemText } from '../../data/query-client.ts';
import { useSignIn } from '../../data/session.ts';
import { EntryCard } from '../../kit/entry-card.tsx';
import { Notice } from '../../kit/notice.tsx';
import { CodeStep } from './code-step.tsx';
import { ProviderButton } from './provider-button.tsx';
import { usePause } from './use-pause.ts';

/** Why someone came back from the OpenID provider without being let in, by kind. */
const REFUSED: { readonly [kind: string]: string } = {
  forbidden:
    'You have no account here, or it is disabled. Ask an admin for an invitation, and open its link first.',
  unauthenticated: 'Your organization’s sign-in did not go through. Try again.',
  unavailable: 'Your organization’s sign-in does not answer. Try again in a moment.',
};

/** Signing in: the password, then a code where there is a second factor. After too many tries it says how long to wait. */
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
  const [asked, setAsked] = useState(false);
  const error = isAsking(signIn.error) ? null : signIn.error;
  const pause = usePause(error, error instanceof ProblemError ? error.retry_after : null);
  useEffect(() => login.current?.focus(), [asked]);
  useEffect(() => {
    if (error !== null) password.current?.select();
  }, [error]);
  const [params] = useSearchParams();
  const came = params.get('refused');
  const refused = came === null ? undefined : (REFUSED[came] ?? REFUSED['unauthenticated']);
  const send = (code?: string) => {
    const { login: name, password: typed } = form.getValues();
    const values = { login: name.trim(), password: typed, ...(code === undefined ? {} : { code }) };
    signIn.mutate(values, { onError: (refused) => setAsked((before) => before || isAsking(refused)) });
  };
  if (asked) {
    return (
      <CodeStep
        error={error}
        pending={signIn.isPending}
        pause={pause}
        onCode={send}
        onBack={() => {
          signIn.reset();
          setAsked(false);
        }}
      />
    );
  }
  return (
    <EntryCard title="Sign in" foot="Forgotten your password? Ask an admin for a link to choose another.">
      <form
        noValidate
        onSubmit={form.onSubmit(
          () => {
            if (pause === 0) send();
          },
          (errors) => (errors['login'] === undefined ? password : login).current?.focus(),
        )}
      >
        <Stack gap="md">
          {error === null && refused !== undefined && <Notice tone="bad" title={refused} />}
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
      <ProviderButton action="Sign in with" />
    </EntryCard>
  );
}

/** The password was right; a code is asked for. */
function isAsking(error: Error | null): boolean {
  return error instanceof ProblemError && error.problem.type === 'urn:tact:problem:second_factor';
}
