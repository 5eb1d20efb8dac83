import type { ProviderIdentity } from '../../src/service/ports.ts';

/** Whoever the OpenID provider vouches for, linked with an account. */
export function aProviderIdentity(account: string): ProviderIdentity {
  const issuer = 'https://id.example.org';
  const created_at = '2026-11-23T09:00:00.000Z';
  return { id: `of-${account}`, account, issuer, subject: account, by: 'link', created_at, version: 1 };
}
