/** A real OpenID provider on this machine, in which one signs in as whoever one says. */
import { createServer, type Server } from 'node:http';
import { Provider } from 'oidc-provider';
import { onTestFinished } from 'vitest';

export const CLIENT = { client_id: 'tact', client_secret: 'the provider gave this to Tact for its tests' };

export interface OpenIdProvider {
  readonly issuer: URL;
  /** What is said of someone, by subject; change it to have them moved to another group. */
  readonly claims: Map<string, { readonly [claim: string]: unknown }>;
  /** Goes to this address as a browser does, signs in as `subject`, and gives where it is sent back to. */
  signIn(address: string, subject: string): Promise<string>;
}

/** Started for one test; `redirect_uri` is where it may send browsers back to. */
export async function anOpenIdProvider(redirect_uri: string): Promise<OpenIdProvider> {
  const claims: OpenIdProvider['claims'] = new Map();
  // The port is known only when it listens, and the issuer has it in its name.
  const { port, server } = await listening();
  const issuer = new URL(`http://127.0.0.1:${port}`);
  const provider = new Provider(issuer.origin, {
    clients: [{ ...CLIENT, redirect_uris: [redirect_uri], grant_types: ['authorization_code'] }],
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name', 'preferred_username', 'groups'], email: ['email'] },
    ttl: { AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    cookies: { keys: ['the tests'] },
    findAccount: (_context, subject) => ({
      accountId: subject,
      claims: () => ({ sub: subject, ...claims.get(subject) }),
    }),
    loadExistingGrant: async (context) => {
      const { client, session } = context.oidc;
      const grant = new context.oidc.provider.Grant({
        clientId: client?.clientId ?? '',
        accountId: session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => void answer(request, response));
  return { issuer, claims, signIn: (address, subject) => signIn(issuer, redirect_uri, address, subject) };
}

async function listening(): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { port: typeof address === 'object' && address !== null ? address.port : 0, server };
}

async function signIn(issuer: URL, redirect_uri: string, start: string, subject: string): Promise<string> {
  const cookies = new Map<string, string>();
  let address = start;
  for (let steps = 0; steps < 10; steps += 1) {
    if (address.startsWith(redirect_uri)) return address;
    const isForm = new URL(address).pathname.startsWith('/interaction/');
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(isForm
        ? { method: 'POST', body: new URLSearchParams({ prompt: 'login', login: subject, password: 'x' }) }
        : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`${response.status} ${await response.text()}`);
    address = new URL(location, issuer).href;
  }
  throw new Error('The provider sends the browser round in circles.');
}
