/** Signing in with an OpenID provider: found by discovery, code flow with PKCE, state and nonce. */
import * as client from 'openid-client';
import { TactError } from '../service/errors.ts';
import type { IdentityProvider, ProviderPerson } from '../service/identity-provider.ts';
import type { OpenIdConfig } from './openid-config.ts';

const SECONDS = 10;

/** The provider of this configuration. It is asked for its addresses when first needed, and again until it answers. */
export function createOpenIdProvider(config: OpenIdConfig): IdentityProvider {
  let found: Promise<client.Configuration> | null = null;
  const discovered = async () => {
    found ??= discover(config);
    try {
      return await found;
    } catch (error) {
      found = null;
      throw error;
    }
  };
  return {
    name: config.issuer.hostname,
    begin: async (redirect_uri) => {
      const provider = await discovered();
      const [state, nonce, verifier] = [
        client.randomState(),
        client.randomNonce(),
        client.randomPKCECodeVerifier(),
      ];
      const url = client.buildAuthorizationUrl(provider, {
        redirect_uri,
        scope: 'openid profile email',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      });
      return { url: url.href, flow: { state, nonce, verifier } };
    },
    complete: async (address, flow) => {
      const provider = await discovered();
      try {
        const tokens = await client.authorizationCodeGrant(provider, new URL(address), {
          pkceCodeVerifier: flow.verifier,
          expectedState: flow.state,
          expectedNonce: flow.nonce,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (claims === undefined) throw new Error('No ID token.');
        const more = await client.fetchUserInfo(provider, tokens.access_token, claims.sub).catch(() => ({}));
        return personOf(config, { ...more, ...claims });
      } catch {
        // What exactly was wrong helps whoever forges answers, and nobody else.
        throw new TactError('unauthenticated', 'Your organization’s sign-in did not go through. Try again.');
      }
    },
  };
}

async function discover({ issuer, client_id, client_secret }: OpenIdConfig): Promise<client.Configuration> {
  try {
    return await client.discovery(issuer, client_id, client_secret, undefined, {
      timeout: SECONDS,
      execute: [
        // The ID token's signature is checked too, not only that it came over TLS.
        client.enableNonRepudiationChecks,
        // Plain http is for a provider on this machine only, which openid-config.ts sees to.
        ...(issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []),
      ],
    });
  } catch {
    throw new TactError('unavailable', 'Your organization’s sign-in does not answer. Try again in a moment.');
  }
}

function personOf(
  { role_claim, roles }: OpenIdConfig,
  claims: { readonly [claim: string]: unknown; readonly iss: string; readonly sub: string },
): ProviderPerson {
  const said = role_claim === undefined ? undefined : claims[role_claim];
  const values = new Set(Array.isArray(said) ? said : [said]);
  return {
    issuer: claims.iss,
    subject: claims.sub,
    name: textOf(claims['name']),
    login: textOf(claims['preferred_username']) ?? textOf(claims['email']),
    role: roles.find(({ value }) => values.has(value))?.role ?? null,
  };
}

function textOf(claim: unknown): string | null {
  return typeof claim === 'string' && claim.trim() !== '' ? claim : null;
}
