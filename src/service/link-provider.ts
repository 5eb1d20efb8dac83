/** Whoever signs in by password may let the OpenID provider vouch for them as well, and take that back. */
import { hasPassword } from './accounts.ts';
import { allOf } from './all-of.ts';
import { TactError } from './errors.ts';
import type { ProviderPerson } from './identity-provider.ts';
import { takenInvitation } from './invitations.ts';
import type { Actor, Ports } from './ports.ts';
import { type Proof, reauthenticated } from './reauthenticate.ts';
import { type Arrival, endSessions } from './sessions.ts';
import { announce, nowOf, recorded } from './use-case.ts';

const TEN_MINUTES = 600_000;

/**
 * A token that is good for linking once within ten minutes, after the password (and code): the browser takes it along to
 * the provider, and a session that someone left open or stole can't make one.
 */
export async function beginLink(ports: Ports, actor: Actor, proof: Proof, from: Arrival): Promise<string> {
  const account = await reauthenticated(ports, actor, proof, from);
  const token = ports.secrets.token(32);
  const id = await ports.secrets.sha256(token);
  const expires_at = new Date(ports.clock.now() + TEN_MINUTES).toISOString();
  await ports.store.transaction(async (view) => {
    const { role } = account;
    const kept = { id, role, account: account.id, purpose: 'link', created_by: account.id } as const;
    await view.invitations.insert({ ...kept, expires_at, version: 1 });
    await recorded(view, ports, actor, { action: 'account.link_begin', subject: `account:${account.id}` });
  });
  return token;
}

/** Keeps that this account and whoever the provider vouches for are one person. `conflict` when that is someone else. */
export async function linkProvider(
  ports: Ports,
  actor: Actor,
  person: ProviderPerson,
  token: string,
): Promise<void> {
  const { issuer, subject } = person;
  const id = await ports.secrets.sha256(JSON.stringify([issuer, subject]));
  const invitation = await ports.secrets.sha256(token);
  await ports.store.transaction(async (view) => {
    await takenInvitation(
      view,
      ports,
      invitation,
      ({ purpose, account }) => purpose === 'link' && account === actor.id,
    );
    if ((await view.provider_identities.get(id)) !== null)
      throw new TactError('conflict', 'Whoever signed in there has an account here already.');
    const created_at = nowOf(ports);
    const kept = { id, account: actor.id, issuer, subject, by: 'link', created_at, version: 1 } as const;
    await view.provider_identities.insert(kept);
    await recorded(view, ports, actor, {
      action: 'account.link',
      subject: `account:${actor.id}`,
      facts: { by: 'provider' },
    });
  });
  announce(ports, 'account', { id: actor.id, version: 0 });
}

/**
 * The provider no longer vouches for this account, after the password (and code); other sessions end, because the provider
 * may have begun them. `conflict` where nothing is linked, or where it is the only way in.
 */
export async function unlinkProvider(
  ports: Ports,
  actor: Actor,
  proof: Proof,
  at: { readonly from: Arrival; readonly session: string | null },
): Promise<void> {
  const { view } = ports.store;
  const kept = await view.accounts.get(actor.id);
  if (kept !== null && !hasPassword(kept))
    throw new TactError('conflict', 'This is your only way in: your account has no password here.');
  const { id } = await reauthenticated(ports, actor, proof, at.from);
  await ports.store.transaction(async (within) => {
    const identities = await allOf(within.provider_identities, { account: id });
    if (identities.length === 0)
      throw new TactError('conflict', 'Your account is not linked with the provider.');
    for (const identity of identities) await within.provider_identities.delete(identity.id, identity.version);
    await endSessions(within, id, at.session);
    await recorded(within, ports, actor, {
      action: 'account.unlink',
      subject: `account:${id}`,
      facts: { by: 'provider' },
    });
  });
  announce(ports, 'account', { id, version: 0 });
}
