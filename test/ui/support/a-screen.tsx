/** The whole screen over the whole API, in one page: no network, no server, nothing pretended. */
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { App } from '../../../src/ui/app/app.tsx';
import { travelBy } from '../../../src/ui/data/client.ts';
import '../../../src/ui/theme/styles.ts';
import { ROLES, type AudienceEngine, type Role } from '../../../src/service/ports.ts';
import { anAccount } from '../../support/an-account.ts';
import { anApp, type TestApp } from '../../support/an-app.ts';

export interface Screen {
  readonly api: TestApp;
  /** Who the browser is now: a role of their own account, an account that is there, or nobody. */
  be(who: Role | (string & {}) | null): Promise<void>;
  /** The JSON of a call made beside the screen, by whoever the browser is. */
  ask<T = unknown>(method: string, path: string, body?: unknown, version?: number): Promise<T>;
  /** Opens the app at an address. */
  open(path: string): Promise<void>;
  /** The host goes away: open streams end, and nothing is answered any more. */
  cut(): void;
  /** Answers requests with this instead; undefined lets one through. */
  answerWith(answer: ((request: Request) => Promise<Response | undefined>) | null): void;
}

/** A screen in front of an empty workspace, or of an engine that has data. Nobody is signed in. */
export async function aScreen(parts: { readonly engine?: AudienceEngine } = {}): Promise<Screen> {
  let person = '';
  let instead: ((request: Request) => Promise<Response | undefined>) | null = null;
  const stopping = new AbortController();
  const api = await anApp({
    ...parts,
    options: { signedIn: () => person, stopping: stopping.signal },
  });

  const travel = async (request: Request): Promise<Response> => {
    const answer = (await instead?.(request)) ?? (await api.app.fetch(request));
    // A browser keeps a cookie here; scripts can't see one, so the host vouches for the person instead.
    const { pathname } = new URL(request.url);
    if (answer.ok && /\/(session|setup|invitations\/accept)$/.test(pathname)) {
      if (request.method === 'POST') person = ((await answer.clone().json()) as { id: string }).id;
      if (request.method === 'DELETE') person = '';
    }
    return answer;
  };
  travelBy((input, init) => travel(new Request(input, init)));
  localStorage.clear();

  return {
    api,
    be: async (who) => {
      person = who ?? '';
      if (who === null || (await api.ports.store.view.accounts.get(who)) !== null) return;
      await api.ports.store.transaction((view) =>
        view.accounts.insert(anAccount({ id: who, role: roleOf(who) })),
      );
    },
    ask: async <T,>(method: string, path: string, body?: unknown, version?: number) => {
      const headers = version === undefined ? {} : { 'if-match': `"${version}"` };
      const response = await api.ask(null, method, path, body, headers);
      if (!response.ok) throw new Error(await response.text());
      return (response.status === 204 ? undefined : await response.json()) as T;
    },
    open: async (path) => {
      history.replaceState(null, '', path);
      await page.viewport(1440, 900);
      await render(<App />);
    },
    cut: () => {
      instead = () => Promise.reject(new TypeError('Failed to fetch'));
      stopping.abort();
    },
    answerWith: (answer) => {
      instead = answer;
    },
  };
}

function roleOf(who: string): Role {
  const role = ROLES.find((one) => one === who);
  if (role === undefined) throw new Error(`There is no account ${who}.`);
  return role;
}
