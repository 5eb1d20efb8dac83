import { Button } from '@mantine/core';
import { Link } from 'react-router-dom';
import { useSetUp } from '../../data/session.ts';
import { EntryCard } from '../../kit/entry-card.tsx';
import { NewAccountForm } from './new-account-form.tsx';
import { useToken } from './use-token.ts';

/** The first account, made with the link that was printed where Tact was started. */
export default function SetUpPage() {
  const token = useToken();
  const setUp = useSetUp();
  if (token === '') {
    return (
      <EntryCard
        title="Open the link that Tact printed"
        lead="The first account is made with a one-time link. It stands in the window where Tact was started, and looks like this:"
        foot="No longer there? Stop Tact and start it again: it prints a fresh one. It is good for 30 minutes."
      >
        <p className="mono">{window.location.origin}/setup#…</p>
      </EntryCard>
    );
  }
  return (
    <EntryCard
      title="Make the first account"
      lead="You will be the admin: you invite the others and choose what they may do."
    >
      <NewAccountForm action="Make the account" token={token} making={setUp} />
      {setUp.error !== null && (
        <Button component={Link} to="/sign-in" variant="subtle" fullWidth mt="sm">
          Sign in instead
        </Button>
      )}
    </EntryCard>
  );
}
