/** The whole API over a store and an engine in memory, called without a network. */
import { compose } from '../../src/compose.ts';
import { createMemoryEngine } from '../../src/engines/memory/engine.ts';
import type { AppOptions } from '../../src/api/options.ts';
import type { AudienceEngine, Ports, Role, Store } from '../../src/service/ports.ts';
import { startSession } from '../../src/service/sessions.ts';
import { createMemoryStore } from '../../src/store/memory/store.ts';
import { aClock, type SettableClock } from './a-clock.ts';
import { anAccount } from './an-account.ts';
import { secretsOf } from './secrets.ts';

export interface TestApp {
  readonly ports: Ports;
  readonly clock: SettableClock;
  readonly app: ReturnType<typeof compose>['app'];
  /** A call by someone with this role (their own account, called as the role), or by nobody. */
  ask(
    who: Role | null,
    method: string,
    path: string,
    body?: unknown,
    headers?: HeadersInit,
  ): Promise<Response>;
  /** The cookie of someone with this role. */
  cookieOf(who: Role): Promise<string>;
}

const ENDLESS = { burst: Number.MAX_SAFE_INTEGER, per_second: 1 };
const ANY = { person: ENDLESS, program: ENDLESS, nobody: ENDLESS };

/** An app at `http://127.0.0.1:4400`, where it is 23 November 2026, 09:00 UTC. */
export async function anApp(
  parts: { readonly options?: AppOptions; readonly engine?: AudienceEngine; readonly store?: Store } = {},
): Promise<TestApp> {
  const clock = aClock();
  const secrets = secretsOf(clock);
  const engine = parts.engine ?? createMemoryEngine({ clock });
  const { app, ports } = compose({
    engine,
    store: parts.store ?? createMemoryStore(),
    clock,
    secrets,
    // The clock stands still, so nothing would come back of what may be asked in a row.
    options: { rates: ANY, ...parts.options },
  });
  const cookies = new Map<Role, string>();
  const cookieOf = async (role: Role) => {
    const known = cookies.get(role);
    if (known !== undefined) return known;
    const cookie = `sid=${await signedIn(ports, role)}`;
    cookies.set(role, cookie);
    return cookie;
  };
  return {
    app,
    ports,
    clock,
    cookieOf,
    ask: async (who, method, path, body, headers) => {
      const sent = new Headers(headers);
      if (who !== null) sent.set('cookie', await cookieOf(who));
      if (!sent.has('origin')) sent.set('sec-fetch-site', 'same-origin');
      if (body !== undefined && !(body instanceof FormData)) sent.set('content-type', 'application/json');
      return app.request(`http://127.0.0.1:4400/api${path}`, {
        method,
        headers: sent,
        ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
      });
    },
  };
}

async function signedIn(ports: Ports, role: Role): Promise<string> {
  const account = anAccount({ id: role, role });
  return ports.store.transaction(async (view) => {
    await view.accounts.insert(account);
    return startSession(view, ports, account, { address: '', browser: '' });
  });
}
