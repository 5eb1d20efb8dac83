import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { fieldErrors, problemText } from '../../data/query-client.ts';
import type { useSetUp } from '../../data/session.ts';
import { Notice } from '../../kit/notice.tsx';

const SHORTEST = 12;

interface NewAccountFormProps {
  /** What the button says. */
  readonly action: string;
  /** The one-time token of the link. */
  readonly token: string;
  /** Whether someone else may have said who they are, so that the name can be left out. */
  readonly invited?: boolean;
  readonly making: ReturnType<typeof useSetUp>;
}

/** Name, login name and password of whoever gets an account. What the server refuses stands at its field. */
export function NewAccountForm({ action, token, invited = false, making }: NewAccountFormProps) {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', login: '', password: '' },
    validate: {
      name: (name) =>
        name.trim() === '' && !invited ? 'Enter your name: others see it on what you do.' : null,
      login: (login) =>
        /^\S+$/u.test(login.trim()) ? null : 'Use your e-mail address, or a name without spaces.',
      password: (password) =>
        Array.from(password).length < SHORTEST
          ? `Use at least ${SHORTEST} characters. Several words are fine.`
          : null,
    },
  });
  const focusFirst = (errors: object) => {
    const [first] = Object.keys(errors);
    if (first !== undefined) form.getInputNode(first)?.focus();
  };
  const submit = form.onSubmit(({ name, login, password }) => {
    const called = name.trim() === '' ? {} : { name: name.trim() };
    const account = { ...called, login: login.trim(), password, token };
    making.mutate(account, {
      onError: (error) => {
        const refused = fieldErrors(error);
        form.setErrors(refused);
        focusFirst(refused);
      },
    });
  }, focusFirst);
  const told = making.isError && Object.keys(fieldErrors(making.error)).length === 0;
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        {told && <Notice tone="bad" title={problemText(making.error)} />}
        <TextInput
          label="Your name"
          description={invited ? 'Left out, it is as the admin wrote it, or your login name.' : undefined}
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
          description={`At least ${SHORTEST} characters. Several words of your own are best.`}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" variant="filled" loading={making.isPending}>
          {action}
        </Button>
      </Stack>
    </form>
  );
}
