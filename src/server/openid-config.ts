import { ROLES, type Role } from '../service/ports.ts';
import { StartError } from './start-error.ts';

export interface OpenIdConfig {
  readonly issuer: URL;
  readonly client_id: string;
  readonly client_secret: string;
  /** The claim that names someone's groups or roles; left out: invitations decide. */
  readonly role_claim: string | undefined;
  /** Values of that claim and the role that each gives; the first that fits counts. */
  readonly roles: readonly { readonly value: string; readonly role: Role }[];
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const NAMES = [
  'TACT_OIDC_ISSUER',
  'TACT_OIDC_CLIENT_ID',
  'TACT_OIDC_CLIENT_SECRET',
  'TACT_OIDC_ROLE_CLAIM',
  'TACT_OIDC_ROLES',
] as const;

/** The OpenID provider that the environment names; undefined when it names none. Throws StartError. */
export function openIdConfig(given: (name: string) => string | undefined): OpenIdConfig | undefined {
  const issuer = given('TACT_OIDC_ISSUER');
  if (issuer === undefined) {
    const alone = NAMES.find((name) => given(name) !== undefined);
    if (alone === undefined) return undefined;
    throw new StartError(`${alone} needs TACT_OIDC_ISSUER, the address of your OpenID provider.`);
  }
  const role_claim = given('TACT_OIDC_ROLE_CLAIM');
  const roles = rolesOf(given('TACT_OIDC_ROLES'));
  if (role_claim === undefined && roles.length > 0)
    throw new StartError('TACT_OIDC_ROLES needs TACT_OIDC_ROLE_CLAIM, the claim whose values it maps.');
  if (role_claim !== undefined && roles.length === 0)
    throw new StartError('TACT_OIDC_ROLE_CLAIM needs TACT_OIDC_ROLES, such as "tact-admins=admin".');
  return {
    issuer: issuerOf(issuer),
    client_id: needed(given, 'TACT_OIDC_CLIENT_ID'),
    client_secret: needed(given, 'TACT_OIDC_CLIENT_SECRET'),
    role_claim,
    roles,
  };
}

/** https, or http to this machine itself. */
function issuerOf(text: string): URL {
  const url = URL.parse(text);
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
  if (url !== null && safe && url.search === '' && url.hash === '' && url.username === '') return url;
  throw new StartError(
    `TACT_OIDC_ISSUER must be an https address such as https://login.example.org, not "${text}".`,
  );
}

function needed(given: (name: string) => string | undefined, name: string): string {
  const text = given(name);
  if (text !== undefined) return text;
  throw new StartError(
    `${name} is missing: your OpenID provider gave it to you for Tact, beside TACT_OIDC_ISSUER.`,
  );
}

function rolesOf(text: string | undefined): OpenIdConfig['roles'] {
  if (text === undefined) return [];
  return text.split(',').map((pair) => {
    const at = pair.lastIndexOf('=');
    const [value, name] = [pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()];
    const role = ROLES.find((one) => one === name);
    if (value !== '' && role !== undefined) return { value, role };
    throw new StartError(
      `TACT_OIDC_ROLES must be pairs such as "tact-admins=admin,marketing=marketer", not "${pair.trim()}"; roles are ${ROLES.join(', ')}.`,
    );
  });
}
