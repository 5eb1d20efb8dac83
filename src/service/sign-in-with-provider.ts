import { excerptOf } from '../domain/data/excerpt.ts';
import { TactError } from './errors.ts';
import type { ProviderPerson } from './identity-provider.ts';
import { isForNewcomer, takenInvitation } from './invitations.ts';
import { standing } from './new-account.ts';
import { isAdmin, NO_PASSWORD, requireAnotherAdmin } from './accounts.ts';
import type { Account, Ports, ProviderIdentity, Role, StoreView } from './ports.ts';
import { startSession, type Arrival } from './sessions.ts';
import { normalLogin, type SignedIn } from './sign-in.ts';
import { nowOf, recorded } from './use-case.ts';

/**
 * Begins a session for whoever the provider vouches for. Known by issuer and subject, never by e-mail address.
 * A stranger gets an account with the role of the invitation that was open in their browser, or of the role claim;
 * else `forbidden`. Where the claim made the account, it decides each time: a new role holds, none ends it.
 */
export async function signInWithProvider(
  ports: Ports,
  person: ProviderPerson,
  invitation: string | null,
  from: Arrival,
): Promise<SignedIn> {
  const id = await ports.secrets.sha256(JSON.stringify([person.issuer, person.subject]));
  const invited = invitation === null ? null : await ports.secrets.sha256(invitation);
  try {
    return await ports.store.transaction(async (view) => {
      const identity = await view.provider_identities.get(id);
      const account =
        identity === null
          ? await newcomer(view, ports, person, { id, invited, from })
          : await regular(view, ports, person, identity, from);
      await recorded(view, ports, doer(account, from), {
        action: 'session.start',
        subject: `account:${account.id}`,
        facts: { by: 'provider' },
      });
      return { account, token: await startSession(view, ports, account, from, 'provider'), device: null };
    });
  } catch (error) {
    if (error instanceof TactError && error.kind === 'forbidden') await recordFailure(ports, id, from);
    throw error;
  }
}

/** The account of someone who was here before, with the role that the claim gives it now. */
async function regular(
  view: StoreView,
  ports: Ports,
  person: ProviderPerson,
  identity: ProviderIdentity,
  from: Arrival,
): Promise<Account> {
  const account = await view.accounts.get(identity.account);
  if (account === null || account.disabled) throw notLetIn('Your account here is disabled. Ask an admin.');
  if (identity.by !== 'claim') return account;
  if (person.role === null) throw notLetIn('Your organization no longer gives you a role in Tact.');
  if (person.role === account.role) return account;
  const after: Account = { ...account, role: person.role, version: account.version + 1 };
  if (isAdmin(account)) await requireAnotherAdmin(view, account.id);
  await view.accounts.update(after);
  await recorded(view, ports, doer(after, from), {
    action: 'account.change',
    subject: `account:${after.id}`,
    before: standing(account),
    after: standing(after),
    facts: { role: after.role, disabled: after.disabled, by: 'role claim' },
  });
  return after;
}

async function newcomer(
  view: StoreView,
  ports: Ports,
  person: ProviderPerson,
  about: { readonly id: string; readonly invited: string | null; readonly from: Arrival },
): Promise<Account> {
  const { role, by } = await roleOf(view, ports, person, about.invited);
  const account: Account = {
    id: `u-${ports.secrets.id()}`,
    login: await freeLogin(view, excerptOf(normalLogin(person.login ?? person.subject), 180), about.id),
    name: excerptOf((person.name ?? person.login ?? person.subject).trim(), 200),
    role,
    password_hash: NO_PASSWORD,
    disabled: false,
    created_at: nowOf(ports),
    version: 1,
  };
  const { issuer, subject } = person;
  const created_at = account.created_at;
  await view.accounts.insert(account);
  await view.provider_identities.insert({
    id: about.id,
    account: account.id,
    issuer,
    subject,
    by,
    created_at,
    version: 1,
  });
  await recorded(view, ports, doer(account, about.from), {
    action: 'account.create',
    subject: `account:${account.id}`,
    after: standing(account),
    facts: { role, by: by === 'claim' ? 'role claim' : 'invitation' },
  });
  return account;
}

async function roleOf(
  view: StoreView,
  ports: Ports,
  person: ProviderPerson,
  invited: string | null,
): Promise<{ readonly role: Role; readonly by: ProviderIdentity['by'] }> {
  if (invited !== null) {
    const { role } = await takenInvitation(view, ports, invited, isForNewcomer);
    return { role, by: 'invitation' };
  }
  if (person.role !== null) return { role: person.role, by: 'claim' };
  throw notLetIn('You have no account here yet. Ask an admin for an invitation, and open its link first.');
}

/** The same name may be someone else's: then it gets a sign of its own. */
async function freeLogin(view: StoreView, login: string, id: string): Promise<string> {
  const wanted = login.replaceAll(/\s+/g, '-');
  return (await view.accounts.count({ login: wanted })) === 0 ? wanted : `${wanted}#${id.slice(0, 8)}`;
}

function doer({ id, role }: Account, { request, address }: Arrival) {
  return { id, role, request, address };
}

function notLetIn(words: string): TactError {
  return new TactError('forbidden', words);
}

async function recordFailure(ports: Ports, id: string, { request, address }: Arrival): Promise<void> {
  const identity = await ports.store.view.provider_identities.get(id);
  await ports.store.transaction((view) =>
    recorded(
      view,
      ports,
      { id: 'anonymous', role: 'none', request, address },
      {
        action: 'session.failed',
        subject: `account:${identity?.account ?? 'unknown'}`,
        facts: { by: 'provider' },
      },
    ),
  );
}
