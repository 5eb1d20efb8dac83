import type { MiddlewareHandler } from 'hono';
import { hashOf } from '../domain/audit/chain.ts';
import { TactError } from '../service/errors.ts';
import type { Actor, Ports } from '../service/ports.ts';
import { accountActor, sessionActor } from '../service/sessions.ts';
import { sessionToken } from './cookies.ts';
import type { AppContext, AppEnv, AppOptions } from './options.ts';

/** Finds out who asks: the API token, the host's word, or the session's cookie; else nobody. */
export function authenticate(ports: Ports, options: AppOptions): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const { actor, session } = await identify(c, ports, options);
    c.set('actor', actor);
    c.set('session', session);
    await next();
  };
}

type Identity = { readonly actor: Actor | null; readonly session: string | null };

async function identify(c: AppContext, ports: Ports, options: AppOptions): Promise<Identity> {
  const request = c.var.request_id;
  const header = c.req.header('authorization');
  if (header !== undefined) return { actor: tokenActor(header, options.token, request), session: null };
  if (options.signedIn !== undefined) {
    return { actor: await accountActor(ports, options.signedIn(), request), session: null };
  }
  const token = sessionToken(c, options);
  if (token === undefined) return { actor: null, session: null };
  const found = await sessionActor(ports, token, request);
  return found ?? { actor: null, session: null };
}

function tokenActor(header: string, token: string | undefined, request: string): Actor {
  const given = /^Bearer +(\S+)$/i.exec(header)?.[1];
  if (given === undefined || token === undefined || !sameText(given, token)) {
    throw new TactError('unauthenticated', 'This API token is not the one that the server was started with.');
  }
  return { id: 'token:env', name: 'API token', role: 'admin', request };
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
