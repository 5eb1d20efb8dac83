import { useAcceptInvitation } from '../../data/session.ts';
import { EntryCard } from '../../kit/entry-card.tsx';
import { NewAccountForm } from './new-account-form.tsx';
import { ProviderButton } from './provider-button.tsx';
import { useToken } from './use-token.ts';

/** An account for someone who was invited. */
export default function AcceptInvitationPage() {
  const token = useToken();
  const accept = useAcceptInvitation();
  if (token === '') {
    return (
      <EntryCard
        title="This link is not whole"
        lead="An invitation’s link ends with a # and a long word after it. Open it again as you got it, or ask for a new one."
      >
        <p className="mono">{window.location.origin}/invite#…</p>
      </EntryCard>
    );
  }
  return (
    <EntryCard title="Join the workspace" lead="An admin invited you. Say who you are and choose a password.">
      <NewAccountForm action="Make my account" token={token} invited making={accept} />
      <ProviderButton action="Join with" invitation={token} />
    </EntryCard>
  );
}
