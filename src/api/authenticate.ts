import type { MiddlewareHandler } from 'hono';
import { hashOf } from '../domain/audit/chain.ts';
import { TactError } from '../service/errors.ts';
import type { Actor, Ports } from '../service/ports.ts';
import { tokenActor } from '../service/api-tokens.ts';
import { accountActor, sessionActor } from '../service/sessions.ts';
import { sessionToken } from './cookies.ts';
import type { AppContext, AppEnv, AppOptions } from './options.ts';

/** Finds out who asks: the API token, the host's word, or the session's cookie; else nobody. */
export function authenticate(ports: Ports, options: AppOptions): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const { actor, session } = await identify(c, ports, options);
    const address = options.addressOf?.(c.env) ?? '';
    c.set('actor', actor === null || address === '' ? actor : { ...actor, address });
    c.set('session', session);
    await next();
  };
}

type Identity = { readonly actor: Actor | null; readonly session: string | null };

async function identify(c: AppContext, ports: Ports, options: AppOptions): Promise<Identity> {
  const request = c.var.request_id;
  const header = c.req.header('authorization');
  if (header !== undefined)
    return { actor: await bearer(ports, header, options.token, request), session: null };
  if (options.signedIn !== undefined) {
    return { actor: await accountActor(ports, options.signedIn(), request), session: null };
  }
  const token = sessionToken(c, options);
  if (token === undefined) return { actor: null, session: null };
  const found = await sessionActor(ports, token, request);
  return found ?? { actor: null, session: null };
}

/** The token that the server was started with, or one that an admin made. */
async function bearer(
  ports: Ports,
  header: string,
  token: string | undefined,
  request: string,
): Promise<Actor> {
  const given = /^Bearer +(\S{1,512})$/i.exec(header)?.[1];
  if (given === undefined) {
    throw new TactError('unauthenticated', 'Send an API token as “Authorization: Bearer …”.');
  }
  if (token !== undefined && sameText(given, token)) {
    return { id: 'token:env', name: 'API token', role: 'admin', request };
  }
  return tokenActor(ports, given, request);
}

/** Compares digests, and all of them, so that the time says nothing about where texts differ. */
function sameText(one: string, other: string): boolean {
  const [a, b] = [hashOf(one), hashOf(other)];
  let difference = 0;
  for (let index = 0; index < a.length; index += 1) {
    difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  }
  return difference === 0;
}
