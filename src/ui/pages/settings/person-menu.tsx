import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import type { AccountItem } from '../../data/accounts.ts';
import { problemText } from '../../data/query-client.ts';
import { useMakeResetLink, useResetSecondFactor } from '../../data/second-factor.ts';
import { useSignOutEverywhere } from '../../data/sessions.ts';
import { ConfirmDialog } from '../../kit/confirm-dialog.tsx';
import { Notice } from '../../kit/notice.tsx';
import { ResetLink } from './reset-link.tsx';

/** What an admin does rarely for someone: signing them out everywhere, taking a lost second factor away. */
export function PersonMenu({ account }: { readonly account: AccountItem }) {
  const signOut = useSignOutEverywhere();
  const reset = useResetSecondFactor();
  const link = useMakeResetLink();
  const [asking, setAsking] = useState<'sessions' | 'second_factor' | null>(null);
  const doing = asking === 'sessions' ? signOut : reset;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={28} aria-label={`More for ${account.name}`}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => link.mutate(account.id)}>Link for a new password</Menu.Item>
          <Menu.Item onClick={() => setAsking('sessions')}>Sign out everywhere</Menu.Item>
          {account.second_factor && (
            <Menu.Item onClick={() => setAsking('second_factor')}>Take second factor away</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <ResetLink account={account} making={link} />
      <ConfirmDialog
        opened={asking !== null}
        title={
          asking === 'sessions'
            ? `Sign ${account.name} out everywhere?`
            : `Take the second factor of ${account.name} away?`
        }
        action={asking === 'sessions' ? 'Sign out' : 'Take away'}
        pending={doing.isPending}
        onClose={() => setAsking(null)}
        onConfirm={() => doing.mutate(account.id, { onSuccess: () => setAsking(null) })}
      >
        {doing.isError && <Notice tone="bad" title={problemText(doing.error)} />}
        {asking === 'sessions'
          ? 'Every browser in which they are signed in asks for the password again.'
          : 'For someone who lost the authenticator and the recovery codes. Make sure that it is they who ask. They are signed out, and their password alone signs them in until they set up another.'}
      </ConfirmDialog>
    </>
  );
}
