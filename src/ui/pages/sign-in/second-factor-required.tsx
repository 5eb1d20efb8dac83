import { Button } from '@mantine/core';
import { type Me, useSignOut } from '../../data/session.ts';
import { EntryCard } from '../../kit/entry-card.tsx';
import { SetUpSecondFactor } from '../../parts/second-factor/set-up-second-factor.tsx';

interface SecondFactorRequiredProps {
  readonly me: Me;
  readonly onCodes: () => void;
  readonly onDone: () => void;
}

/** Their workspace asks for a second factor, and they have none: this comes before anything else. */
export default function SecondFactorRequiredPage({ me, onCodes, onDone }: SecondFactorRequiredProps) {
  const signOut = useSignOut();
  return (
    <EntryCard
      title="Set up a second factor"
      lead={`${me.workspace} asks managers and admins for a code from their phone beside the password.`}
    >
      <SetUpSecondFactor onCodes={onCodes} onDone={onDone} />
      <Button variant="subtle" fullWidth mt="sm" onClick={() => signOut.mutate()}>
        Sign out
      </Button>
    </EntryCard>
  );
}
