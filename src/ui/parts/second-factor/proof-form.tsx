import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Proof } from '../../data/proof.ts';
import { fieldErrors, problemText } from '../../data/query-client.ts';
import { Notice } from '../../kit/notice.tsx';

interface ProofFormProps {
  /** Whether a second factor is in force, whose code is asked for too. */
  readonly withCode: boolean;
  readonly action: string;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onProof: (proof: Proof) => void;
  readonly onCancel?: () => void;
  /** What else is asked, above the button. */
  readonly children?: ReactNode;
}

/** The password once more, and a code where there is a second factor: an open session is not enough. */
export function ProofForm({ withCode, action, pending, error, onProof, onCancel, children }: ProofFormProps) {
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const refused = fieldErrors(error);
  const told = error !== null && Object.keys(refused).length === 0;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        onProof({ password, ...(withCode ? { code } : {}) });
      }}
    >
      {told && <Notice tone="bad" title={problemText(error)} />}
      <PasswordInput
        label="Your password"
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
        value={password}
        error={refused['password']}
        onChange={(typed) => setPassword(typed.currentTarget.value)}
      />
      {withCode && (
        <TextInput
          label="Code"
          description="Six digits from your authenticator, or a recovery code."
          autoComplete="one-time-code"
          value={code}
          error={refused['code']}
          onChange={(typed) => setCode(typed.currentTarget.value)}
        />
      )}
      {children}
      <div className="row">
        <Button type="submit" variant="filled" loading={pending} aria-disabled={password === ''}>
          {action}
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>Cancel</Button>}
      </div>
    </form>
  );
}
