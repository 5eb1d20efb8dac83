import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type AccountItem, accountsQuery, useChangeAccount } from '../../data/accounts.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import type { Me } from '../../data/session.ts';
import { Chip } from '../../kit/chip.tsx';
import { ConfirmDialog } from '../../kit/confirm-dialog.tsx';
import { formatDay } from '../../kit/format.ts';
import { Notice } from '../../kit/notice.tsx';
import { Failure, Loading } from '../../kit/states.tsx';
import { ROLE_CHOICES, roleIn } from '../../parts/roles.ts';
import { PersonMenu } from './person-menu.tsx';
import classes from './settings.module.css';

/** Everyone with an account: what they may do, and whether they may come in. */
export function People({ me }: { readonly me: Me }) {
  const accounts = useQuery(accountsQuery);
  const change = useChangeAccount();
  const [disabling, setDisabling] = useState<AccountItem | null>(null);
  if (accounts.isPending) return <Loading rows={3} />;
  if (accounts.isError) {
    return (
      <Failure
        title="Couldn’t list the people"
        detail={problemText(accounts.error)}
        reference={referenceOf(accounts.error)}
        onRetry={() => void accounts.refetch()}
      />
    );
  }
  return (
    <>
      {change.isError && <Notice tone="bad" title={problemText(change.error)} />}
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Login name</th>
            <th scope="col">Role</th>
            <th scope="col">Since</th>
            <th scope="col">
              <span className="hidden-text">Account</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.data.items.map((account) => (
            <tr key={account.id}>
              <td data-label="Name">
                <span className="row">
                  <span className="label">{account.name}</span>
                  {account.id === me.id && <span className="quiet">you</span>}
                  {account.disabled && <Chip>Disabled</Chip>}
                  {account.second_factor && <Chip>Second factor</Chip>}
                </span>
              </td>
              <td data-label="Login name">{account.login}</td>
              <td data-label="Role">
                <Select
                  aria-label={`Role of ${account.name}`}
                  data={ROLE_CHOICES}
                  value={account.role}
                  w={150}
                  onChange={(value) => {
                    const role = roleIn(value);
                    if (role !== null && role !== account.role) {
                      change.mutate({ id: account.id, version: account.version, role });
                    }
                  }}
                />
              </td>
              <td data-label="Since">{formatDay(account.created_at)}</td>
              <td className="num">
                <span className={classes['acts']}>
                  <PersonMenu account={account} />
                  {account.disabled ? (
                    <Button
                      aria-label={`Let ${account.name} in again`}
                      onClick={() =>
                        change.mutate({ id: account.id, version: account.version, disabled: false })
                      }
                    >
                      Let in again
                    </Button>
                  ) : (
                    <Button aria-label={`Disable ${account.name}`} onClick={() => setDisabling(account)}>
                      Disable
                    </Button>
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ConfirmDialog
        opened={disabling !== null}
        title={`Disable ${disabling?.name ?? ''}?`}
        action="Disable"
        pending={change.isPending}
        onClose={() => setDisabling(null)}
        onConfirm={() => {
          if (disabling === null) return;
          change.mutate(
            { id: disabling.id, version: disabling.version, disabled: true },
            { onSettled: () => setDisabling(null) },
          );
        }}
      >
        They are signed out everywhere and can’t sign in. What they did stays in the audit log, and you can
        let them in again.
      </ConfirmDialog>
    </>
  );
}
