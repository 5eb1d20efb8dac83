import type { Role } from './ports.ts';

/** What is remembered of a browser that was sent to the provider, until it comes back. */
export interface ProviderFlow {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE: whoever only saw the code can't use it. */
  readonly verifier: string;
}

/** Who came back, by the provider's signed word. */
export interface ProviderPerson {
  readonly issuer: string;
  /** The provider's own name for them, which never changes and is never given to another. */
  readonly subject: string;
  readonly name: string | null;
  /** What to call their account here; nothing is found by it. */
  readonly login: string | null;
  /** What the role claim says; null without one, or when it names no role of ours. */
  readonly role: Role | null;
}

/** An OpenID provider that lets people in beside passwords. */
export interface IdentityProvider {
  /** As the button says it. */
  readonly name: string;
  /** Where to send the browser. `unavailable` when the provider does not answer. */
  begin(redirect_uri: string): Promise<{ readonly url: string; readonly flow: ProviderFlow }>;
  /** Who came back at this address; `unauthenticated` when the answer is not for this flow. */
  complete(address: string, flow: ProviderFlow): Promise<ProviderPerson>;
}
