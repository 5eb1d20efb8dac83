import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect } from 'react';
import { fieldErrors, problemText } from '../../data/query-client.ts';
import { Notice } from '../../kit/notice.tsx';

const SHORTEST = 12;

export interface NewAccountValues {
  readonly name: string;
  readonly login: string;
  readonly password: string;
}

interface NewAccountFormProps {
  /** What the button says. */
  readonly action: string;
  readonly onSubmit: (values: NewAccountValues) => void;
  readonly pending: boolean;
  readonly error: unknown;
}

/** Name, login name and password of whoever gets an account. What the server refuses stands at its field. */
export function NewAccountForm({ action, onSubmit, pending, error }: NewAccountFormProps) {
  const form = useForm<NewAccountValues>({
    mode: 'uncontrolled',
    initialValues: { name: '', login: '', password: '' },
    validate: {
      name: (name) => (name.trim() === '' ? 'Enter your name: others see it on what you do.' : null),
      login: (login) =>
        /^\S+$/u.test(login.trim()) ? null : 'Use your e-mail address, or a name without spaces.',
      password: (password) =>
        Array.from(password).length < SHORTEST
          ? `Use at least ${SHORTEST} characters. Several words are fine.`
          : null,
    },
  });
  const { setErrors, getInputNode } = form;
  useEffect(() => {
    const refused = fieldErrors(error);
    setErrors(refused);
    const [first] = Object.keys(refused);
    if (first !== undefined) getInputNode(first)?.focus();
  }, [error, setErrors, getInputNode]);
  const told = error !== null && Object.keys(fieldErrors(error)).length === 0;
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => onSubmit({ ...values, name: values.name.trim(), login: values.login.trim() }),
        (errors) => {
          const [first] = Object.keys(errors);
          if (first !== undefined) form.getInputNode(first)?.focus();
        },
      )}
    >
      <Stack gap="md">
        {told && <Notice tone="bad" title={problemText(error)} />}
        <TextInput
          label="Your name"
          autoComplete="name"
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <TextInput
          label="Login name"
          description="Your e-mail address, or a name without spaces."
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          key={form.key('login')}
          {...form.getInputProps('login')}
        />
        <PasswordInput
          label="Password"
          description={`At least ${SHORTEST} characters. Several words of your own are best; no list of signs is asked for.`}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" variant="filled" loading={pending}>
          {action}
        </Button>
      </Stack>
    </form>
  );
}
