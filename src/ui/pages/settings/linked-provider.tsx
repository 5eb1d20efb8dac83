import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { type Me, setupQuery, useLinkProvider, useUnlinkProvider } from '../../data/session.ts';
import { Notice } from '../../kit/notice.tsx';
import { ProofForm } from '../../parts/second-factor/proof-form.tsx';

/** Lets the OpenID provider vouch for someone with a password as well, where this server has one, and takes that back. */
export function LinkedProvider({ me }: { readonly me: Me }) {
  const { data } = useQuery(setupQuery);
  const [params] = useSearchParams();
  const link = useLinkProvider();
  const unlink = useUnlinkProvider();
  const [asking, setAsking] = useState(false);
  const provider = data?.provider ?? null;
  if (provider === null) return null;
  const linked = me.provider_linked;
  if (asking) {
    return (
      <ProofForm
        withCode={me.second_factor === 'on'}
        action={linked ? 'Unlink' : `Go to ${provider}`}
        pending={linked ? unlink.isPending : link.isPending || link.isSuccess}
        error={linked ? unlink.error : link.error}
        onCancel={() => setAsking(false)}
        onProof={(proof) =>
          linked ? unlink.mutate(proof, { onSuccess: () => setAsking(false) }) : link.mutate(proof)
        }
      />
    );
  }
  return (
    <>
      {linked && params.get('linked') === 'yes' && (
        <Notice tone="good" title={`You can sign in with ${provider} from now on`} />
      )}
      {!linked && unlink.isSuccess && (
        <Notice tone="good" title={`${provider} no longer signs you in, and you are signed out elsewhere`} />
      )}
      {params.has('refused') && (
        <Notice tone="bad" title={REFUSED[params.get('refused') ?? ''] ?? 'It was not linked. Try again.'} />
      )}
      <div className="row">
        <span className="label">Sign in with {provider}</span>
        {linked && !me.has_password ? (
          <span className="quiet">Your only way in</span>
        ) : (
          <Button onClick={() => setAsking(true)}>{linked ? 'Unlink' : 'Link'}</Button>
        )}
      </div>
    </>
  );
}

const REFUSED: { readonly [kind: string]: string } = {
  conflict: 'Whoever signed in there has an account here already. Nothing was linked.',
  forbidden: 'That took too long, or was done already. Link again.',
};
