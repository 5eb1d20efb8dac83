import { useRemoveSecondFactor } from '../../data/second-factor.ts';
import { ProofForm } from '../../parts/second-factor/proof-form.tsx';

/** Turning one's own second factor off. */
export function RemoveSecondFactor({ onDone }: { readonly onDone: () => void }) {
  const remove = useRemoveSecondFactor();
  return (
    <div className="stack">
      <p>Your password alone signs you in then.</p>
      <ProofForm
        withCode
        action="Turn off"
        pending={remove.isPending}
        error={remove.error}
        onCancel={onDone}
        onProof={(proof) => remove.mutate(proof, { onSuccess: onDone })}
      />
    </div>
  );
}
