import { passingSigner } from '../../mocks/passing-signer.ts';
import { hashOf } from '../../src/domain/audit/chain.ts';
import type { Clock, Secrets } from '../../src/service/ports.ts';

const signer = passingSigner();

/** The one password that these secrets know from a breach. */
export const BREACHED = 'websolutions';

/** Secrets that cost nothing and are the same at each run. */
export function secretsOf(clock: Clock): Secrets {
  let count = 0;
  const next = () => {
    count += 1;
    return String(count).padStart(6, '0');
  };
  return {
    id: () => `${clock.now().toString(36)}${next()}`,
    token: () => `token-${next()}`,
    sha256: (text) => Promise.resolve(hashOf(text)),
    hashPassword: (password) => Promise.resolve(`plain:${password}`),
    verifyPassword: (password, hash) => Promise.resolve(hash === `plain:${password}`),
    isBreached: (password) => Promise.resolve(password === BREACHED),
    handle: (personal) => hashOf(`key ${personal}`).slice(0, 32),
    signer,
  };
}
