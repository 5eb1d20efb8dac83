import { expect, test } from 'vitest';
import { readConfig } from '../../src/server/config.ts';

const OPENID = {
  TACT_OIDC_ISSUER: 'https://login.example.org/realms/shop',
  TACT_OIDC_CLIENT_ID: 'tact',
  TACT_OIDC_CLIENT_SECRET: 'a secret of the provider',
};

test('an OpenID provider is taken, with the roles that its claim gives in their order', () => {
  const roles = { TACT_OIDC_ROLE_CLAIM: 'groups', TACT_OIDC_ROLES: 'tact=admin=admin, marketing=marketer' };
  expect(readConfig({ ...OPENID, ...roles }).openid).toEqual({
    issuer: new URL('https://login.example.org/realms/shop'),
    client_id: 'tact',
    client_secret: 'a secret of the provider',
    role_claim: 'groups',
    roles: [
      { value: 'tact=admin', role: 'admin' },
      { value: 'marketing', role: 'marketer' },
    ],
  });
});

test.each([
  ['TACT_OIDC_ISSUER', { TACT_OIDC_ISSUER: 'http://login.example.org' }],
  ['TACT_OIDC_ISSUER', { TACT_OIDC_ISSUER: 'login.example.org' }],
  ['TACT_OIDC_ISSUER', { TACT_OIDC_ISSUER: 'https://a:b@login.example.org' }],
  ['TACT_OIDC_CLIENT_ID', { TACT_OIDC_CLIENT_ID: undefined }],
  ['TACT_OIDC_CLIENT_SECRET', { TACT_OIDC_CLIENT_SECRET: undefined }],
  ['TACT_OIDC_CLIENT_ID', { TACT_OIDC_ISSUER: undefined }],
  ['TACT_OIDC_ROLES', { TACT_OIDC_ROLE_CLAIM: 'groups', TACT_OIDC_ROLES: 'admins=boss' }],
  ['TACT_OIDC_ROLES', { TACT_OIDC_ROLES: 'admins=admin' }],
  ['TACT_OIDC_ROLE_CLAIM', { TACT_OIDC_ROLE_CLAIM: 'groups' }],
])('one that is set up by halves stops the start with one line: %s in %o', (name, changes) => {
  expect(() => readConfig({ ...OPENID, ...changes })).toThrow(new RegExp(`^${name}[^\\n]*$`));
});

test('one on this machine may do without TLS', () => {
  for (const host of ['localhost', '127.0.0.1', '[::1]']) {
    const { openid } = readConfig({ ...OPENID, TACT_OIDC_ISSUER: `http://${host}:9000` });
    expect(openid?.issuer.href).toBe(`http://${host}:9000/`);
  }
});
