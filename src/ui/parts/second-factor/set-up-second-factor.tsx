import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fieldErrors, problemText } from '../../data/query-client.ts';
import {
  useBeginSecondFactor,
  useConfirmSecondFactor,
  useTellSecondFactor,
} from '../../data/second-factor.ts';
import { CopyButton } from '../../kit/copy-button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { QrCode } from '../../kit/qr-code.tsx';
import { ProofForm } from './proof-form.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import classes from './second-factor.module.css';

interface SetUpSecondFactorProps {
  readonly onCancel?: () => void;
  /** It is in force, and the codes show: keep this open, whatever the session says now. */
  readonly onCodes?: () => void;
  /** The codes are kept. */
  readonly onDone: () => void;
}

/** In three steps: the password, a first code of the authenticator, the recovery codes. */
export function SetUpSecondFactor({ onCancel, onCodes, onDone }: SetUpSecondFactorProps) {
  const begin = useBeginSecondFactor();
  const confirm = useConfirmSecondFactor();
  const tell = useTellSecondFactor();
  const [code, setCode] = useState('');
  if (confirm.data !== undefined) {
    return <RecoveryCodes codes={confirm.data.recovery_codes} onDone={() => void tell().then(onDone)} />;
  }
  if (begin.data === undefined) {
    return (
      <ProofForm
        withCode={false}
        action="Continue"
        pending={begin.isPending}
        error={begin.error}
        onProof={(proof) => begin.mutate(proof)}
        {...(onCancel === undefined ? {} : { onCancel })}
      />
    );
  }
  const { secret, uri } = begin.data;
  const refused = fieldErrors(confirm.error)['code'];
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        confirm.mutate(code, { onSuccess: () => onCodes?.() });
      }}
    >
      <div className={classes['scan']}>
        <QrCode text={uri} label="The secret for your authenticator, as a QR code" />
        <div className={`stack ${classes['steps']}`}>
          <p>
            Scan this with an authenticator on your phone: any that makes six-digit codes. Or type the secret:
          </p>
          <p className={`mono ${classes['secret']}`}>{secret}</p>
          <div>
            <CopyButton text={secret} label="Copy secret" />
          </div>
        </div>
      </div>
      {confirm.isError && refused === undefined && <Notice tone="bad" title={problemText(confirm.error)} />}
      <TextInput
        label="The code that it shows now"
        inputMode="numeric"
        autoComplete="one-time-code"
        maw={220}
        value={code}
        error={refused}
        onChange={(typed) => setCode(typed.currentTarget.value)}
      />
      <div className="row">
        <Button type="submit" variant="filled" loading={confirm.isPending} aria-disabled={code === ''}>
          Turn on
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>Cancel</Button>}
      </div>
    </form>
  );
}
