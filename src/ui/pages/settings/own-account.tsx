import { Button, PasswordInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fieldErrors, problemText } from '../../data/query-client.ts';
import { secondFactorQuery, useChangePassword } from '../../data/second-factor.ts';
import type { Me } from '../../data/session.ts';
import { formatDay } from '../../kit/format.ts';
import { Notice } from '../../kit/notice.tsx';
import { ProofForm } from '../../parts/second-factor/proof-form.tsx';
import { SetUpSecondFactor } from '../../parts/second-factor/set-up-second-factor.tsx';
import { LinkedProvider } from './linked-provider.tsx';
import { RemoveSecondFactor } from './remove-second-factor.tsx';
import { RenewCodes } from './renew-codes.tsx';

type Doing = 'nothing' | 'password' | 'set_up' | 'codes' | 'remove';

/** How one signs in oneself: the password and the second factor. */
export function OwnAccount({ me }: { readonly me: Me }) {
  const factor = useQuery(secondFactorQuery);
  const [doing, setDoing] = useState<Doing>('nothing');
  const [changed, setChanged] = useState(false);
  const on = me.second_factor === 'on';
  const stop = () => setDoing('nothing');
  if (doing === 'password') {
    return (
      <ChangePassword
        withCode={on}
        onCancel={stop}
        onDone={() => {
          setChanged(true);
          stop();
        }}
      />
    );
  }
  if (doing === 'set_up') return <SetUpSecondFactor onCancel={stop} onDone={stop} />;
  if (doing === 'codes') return <RenewCodes onDone={stop} />;
  if (doing === 'remove' && on) return <RemoveSecondFactor onDone={stop} />;
  return (
    <div className="stack">
      {changed && <Notice tone="good" title="Your password is changed, and you are signed out elsewhere" />}
      <div className="row">
        <span className="label">Password</span>
        <Button onClick={() => setDoing('password')}>Change password</Button>
      </div>
      <LinkedProvider me={me} />
      {on ? (
        <>
          <p>
            <span className="label">Second factor</span> on
            {factor.data?.since && ` since ${formatDay(factor.data.since)}`}
            {factor.data && `, ${factor.data.recovery_codes_left} of 10 recovery codes left`}
          </p>
          <div className="row">
            <Button onClick={() => setDoing('codes')}>New recovery codes</Button>
            <Button onClick={() => setDoing('remove')}>Turn off</Button>
          </div>
        </>
      ) : (
        <>
          <div className="row">
            <span className="label">Second factor</span>
            <Button onClick={() => setDoing('set_up')}>Set up</Button>
          </div>
          <p className="quiet">
            A code from your phone beside the password: whoever learns the password still can’t sign in.
          </p>
        </>
      )}
    </div>
  );
}

interface ChangePasswordProps {
  readonly withCode: boolean;
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

function ChangePassword({ withCode, onCancel, onDone }: ChangePasswordProps) {
  const change = useChangePassword();
  const [new_password, setNew] = useState('');
  const { new_password: refused, ...others } = fieldErrors(change.error);
  const elsewhere = Object.keys(others).length > 0 || refused === undefined;
  return (
    <ProofForm
      withCode={withCode}
      action="Change password"
      pending={change.isPending}
      error={elsewhere ? change.error : null}
      onCancel={onCancel}
      onProof={(proof) => change.mutate({ ...proof, new_password }, { onSuccess: onDone })}
    >
      <PasswordInput
        label="New password"
        description="At least 12 characters. Several words of your own are best."
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': 'Show the new password' }}
        value={new_password}
        error={refused ?? (change.isError && !elsewhere ? problemText(change.error) : undefined)}
        onChange={(typed) => setNew(typed.currentTarget.value)}
      />
    </ProofForm>
  );
}
