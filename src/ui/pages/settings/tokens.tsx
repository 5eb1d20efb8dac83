import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { type TokenItem, tokensQuery, useRevokeToken } from '../../data/tokens.ts';
import { Chip } from '../../kit/chip.tsx';
import { ConfirmDialog } from '../../kit/confirm-dialog.tsx';
import { formatDay, formatMoment } from '../../kit/format.ts';
import { Notice } from '../../kit/notice.tsx';
import { Failure, Loading } from '../../kit/states.tsx';
import { ROLE_WORDS } from '../../parts/roles.ts';
import { NewToken } from './new-token.tsx';
import classes from './settings.module.css';

/** Keys for programs: what each may, until when, and when it was used last. */
export function Tokens() {
  const tokens = useQuery(tokensQuery);
  const revoke = useRevokeToken();
  const [revoking, setRevoking] = useState<TokenItem | null>(null);
  if (tokens.isPending) return <Loading rows={2} />;
  if (tokens.isError) {
    return (
      <Failure
        title="Couldn’t list the API tokens"
        detail={problemText(tokens.error)}
        reference={referenceOf(tokens.error)}
        onRetry={() => void tokens.refetch()}
      />
    );
  }
  const { items } = tokens.data;
  return (
    <>
      {revoke.isError && <Notice tone="bad" title={problemText(revoke.error)} />}
      {items.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">May</th>
              <th scope="col">Until</th>
              <th scope="col">Last used</th>
              <th scope="col">
                <span className="hidden-text">Revoke it</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((token) => (
              <TokenRow key={token.id} token={token} onRevoke={() => setRevoking(token)} />
            ))}
          </tbody>
        </table>
      )}
      <div className={classes['pad']}>
        <NewToken />
      </div>
      <ConfirmDialog
        opened={revoking !== null}
        title={`Revoke ${revoking?.name ?? ''}?`}
        action="Revoke"
        pending={revoke.isPending}
        onClose={() => setRevoking(null)}
        onConfirm={() => {
          if (revoking !== null) revoke.mutate(revoking.id, { onSettled: () => setRevoking(null) });
        }}
      >
        Programs that use it are refused at once, and it can’t be brought back. What it did stays in the audit
        log.
      </ConfirmDialog>
    </>
  );
}

function TokenRow({ token, onRevoke }: { readonly token: TokenItem; readonly onRevoke: () => void }) {
  const ended = Date.parse(token.expires_at) <= Date.now();
  const state = token.revoked_at === null ? (ended ? 'Ended' : null) : 'Revoked';
  return (
    <tr>
      <td data-label="Name">
        <span className="row">
          <span className="label">{token.name}</span>
          {state !== null && <Chip>{state}</Chip>}
        </span>
      </td>
      <td data-label="May">{ROLE_WORDS[token.role]}</td>
      <td data-label="Until">{formatDay(token.expires_at)}</td>
      <td data-label="Last used">
        {token.last_used_at === null ? 'Never' : formatMoment(token.last_used_at, new Date())}
      </td>
      <td className="num">
        {state === null && (
          <Button aria-label={`Revoke ${token.name}`} onClick={onRevoke}>
            Revoke
          </Button>
        )}
      </td>
    </tr>
  );
}
