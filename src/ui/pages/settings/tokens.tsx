import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ROLE_WORDS } from '../../../domain/rules/roles.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { type TokenItem, tokensQuery, useRevokeToken } from '../../data/tokens.ts';
import { Chip } from '../../kit/chip.tsx';
import { ConfirmDialog } from '../../kit/confirm-dialog.tsx';
import { type EndingRow, EndingTable } from '../../kit/ending-table.tsx';
import { formatDay, formatMoment } from '../../kit/format.ts';
import { Notice } from '../../kit/notice.tsx';
import { Failure, Loading } from '../../kit/states.tsx';
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
        <EndingTable
          heads={['Name', 'May', 'Until', 'Last used']}
          action="Revoke"
          rows={items.map(rowOf)}
          onEnd={(id) => setRevoking(items.find((token) => token.id === id) ?? null)}
        />
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

function rowOf(token: TokenItem): EndingRow {
  const ended = Date.parse(token.expires_at) <= Date.now();
  const state = token.revoked_at === null ? (ended ? 'Ended' : null) : 'Revoked';
  return {
    id: token.id,
    cells: [
      <span key="name" className="row">
        <span className="label">{token.name}</span>
        {state !== null && <Chip>{state}</Chip>}
      </span>,
      ROLE_WORDS[token.role],
      formatDay(token.expires_at),
      token.last_used_at === null ? 'Never' : formatMoment(token.last_used_at, new Date()),
    ],
    ends: state === null ? token.name : null,
  };
}
