/** Keys for programs: an admin makes them with a role and an end, and takes them back. */
import { allOf } from './all-of.ts';
import { TactError } from './errors.ts';
import { noteUse } from './note-use.ts';
import type { Actor, ApiToken, Ports, Role } from './ports.ts';
import { announceRules, recountApprovals } from './reopen-rules.ts';
import { announce, found, nowOf, recorded } from './use-case.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LONGEST_DAYS = 366;
/** So that a key that was left somewhere is recognized, by people and by scanners. */
const PREFIX = 'tact_';

/** A token as admins see it. */
export type PublicToken = Omit<ApiToken, 'digest'>;

/** Every token, those that ended too. */
export async function listTokens(ports: Pick<Ports, 'store'>): Promise<readonly PublicToken[]> {
  return (await allOf(ports.store.view.api_tokens)).map(publicToken);
}

/** Makes a token; its text is in this answer and nowhere else. `expires_at` is at most 366 days away. */
export async function createToken(
  ports: Ports,
  actor: Actor,
  asked: { readonly name: string; readonly role: Role; readonly expires_at: string },
): Promise<{ readonly token: string; readonly about: PublicToken }> {
  const ends = Date.parse(asked.expires_at);
  const now = ports.clock.now();
  if (!(ends > now && ends <= now + LONGEST_DAYS * DAY)) {
    throw new TactError('invalid', 'Choose another end for this token.', {
      issues: [
        { path: 'expires_at', message: `Choose a moment ahead, at most ${LONGEST_DAYS} days from now.` },
      ],
    });
  }
  const token = PREFIX + ports.secrets.token(32);
  const kept: ApiToken = {
    id: `t-${ports.secrets.id()}`,
    name: asked.name,
    role: asked.role,
    digest: await ports.secrets.sha256(token),
    created_by: actor.id,
    created_at: nowOf(ports),
    expires_at: new Date(ends).toISOString(),
    last_used_at: null,
    revoked_at: null,
    version: 1,
  };
  await ports.store.transaction(async (view) => {
    await view.api_tokens.insert(kept);
    await recorded(view, ports, actor, {
      action: 'token.create',
      subject: `token:${kept.id}`,
      facts: { role: kept.role, expires_at: kept.expires_at },
    });
  });
  announce(ports, 'token', kept);
  return { token, about: publicToken(kept) };
}

/** Ends a token at once and for good. */
export async function revokeToken(ports: Ports, actor: Actor, id: string): Promise<PublicToken> {
  const { revoked, reopened } = await ports.store.transaction(async (view) => {
    const token = found(await view.api_tokens.get(id), 'API token', id);
    if (token.revoked_at !== null) return { revoked: token, reopened: [] };
    const after: ApiToken = { ...token, revoked_at: nowOf(ports), version: token.version + 1 };
    await view.api_tokens.update(after);
    await recorded(view, ports, actor, { action: 'token.revoke', subject: `token:${id}` });
    const words = `The API token ${token.name} was revoked, so an approval of it doesn’t count.`;
    return { revoked: after, reopened: await recountApprovals(view, ports, actor, words) };
  });
  announce(ports, 'token', revoked);
  announceRules(ports, reopened);
  return publicToken(revoked);
}

/** Who a token speaks for; refused as `unauthenticated` when it is unknown, revoked or too old. */
export async function tokenActor(ports: Ports, token: string, request: string): Promise<Actor> {
  const digest = await ports.secrets.sha256(token);
  const kept = (await ports.store.view.api_tokens.list({ where: { digest }, limit: 1 })).items[0];
  const now = ports.clock.now();
  if (kept === undefined || kept.revoked_at !== null) throw refused('This API token is not known here.');
  if (Date.parse(kept.expires_at) <= now) throw refused('This API token has ended.');
  if (kept.last_used_at === null || now >= Date.parse(kept.last_used_at) + MINUTE) {
    const used = { ...kept, last_used_at: nowOf(ports), version: kept.version + 1 };
    await noteUse(ports, (view) => view.api_tokens.update(used));
  }
  return { id: `token:${kept.id}`, name: kept.name, role: kept.role, request };
}

function refused(what: string): TactError {
  return new TactError('unauthenticated', `${what} Ask an admin for another.`);
}

function publicToken({ digest: _secret, ...token }: ApiToken): PublicToken {
  return token;
}
