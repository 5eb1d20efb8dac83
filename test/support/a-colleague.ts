/** Someone with a password of their own, who signs in from a browser that keeps its cookies. */
import type { Role } from '../../src/service/ports.ts';
import type { TestApp } from './an-app.ts';

export const PASSWORD = 'seven green apples';

export interface Browser {
  /** The cookies it keeps, by name. */
  readonly cookies: Map<string, string>;
  /** A call from it. */
  ask(method: string, path: string, body?: unknown, headers?: HeadersInit): Promise<Response>;
  /** The JSON of a call that must succeed. */
  json<T>(method: string, path: string, body?: unknown): Promise<T>;
  signIn(login: string, more?: { readonly password?: string; readonly code?: string }): Promise<Response>;
}

/** A browser without cookies. */
export function aBrowser(app: TestApp): Browser {
  const cookies = new Map<string, string>();
  const ask: Browser['ask'] = async (method, path, body, headers) => {
    const sent = new Headers(headers);
    if (cookies.size > 0)
      sent.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await app.ask(null, method, path, body, sent);
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0/.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  return {
    cookies,
    ask,
    json: async (method, path, body) => {
      const response = await ask(method, path, body);
      if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
      return response.status === 204 ? undefined : response.json();
    },
    signIn: (login, more = {}) => ask('POST', '/session', { login, password: PASSWORD, ...more }),
  };
}

/** An account made by invitation, and the browser in which it was made. */
export async function aColleague(app: TestApp, login: string, role: Role): Promise<Browser> {
  const { link } = await (await app.ask('admin', 'POST', '/invitations', { role })).json();
  const browser = aBrowser(app);
  await browser.json('POST', '/invitations/accept', { token: link.split('#')[1], login, password: PASSWORD });
  return browser;
}
