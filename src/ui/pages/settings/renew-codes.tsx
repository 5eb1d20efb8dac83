import { useRenewRecoveryCodes, useTellSecondFactor } from '../../data/second-factor.ts';
import { ProofForm } from '../../parts/second-factor/proof-form.tsx';
import { RecoveryCodes } from '../../parts/second-factor/recovery-codes.tsx';

/** Ten fresh recovery codes in place of the earlier ones. */
export function RenewCodes({ onDone }: { readonly onDone: () => void }) {
  const renew = useRenewRecoveryCodes();
  const tell = useTellSecondFactor();
  if (renew.data !== undefined) {
    return (
      <RecoveryCodes
        codes={renew.data.recovery_codes}
        onDone={() => {
          void tell();
          onDone();
        }}
      />
    );
  }
  return (
    <ProofForm
      withCode
      action="Make new codes"
      pending={renew.isPending}
      error={renew.error}
      onCancel={onDone}
      onProof={(proof) => renew.mutate(proof)}
    />
  );
}
