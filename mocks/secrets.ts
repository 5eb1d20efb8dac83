import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Clock, Secrets } from '../src/service/ports.ts';

/** Chance from the browser. Nobody signs in to the demo, so no password ever fits. */
export function browserSecrets(clock: Clock): Secrets {
  const random = (bytes: number) => bytesToHex(crypto.getRandomValues(new Uint8Array(bytes)));
  return {
    id: () => clock.now().toString(36).padStart(9, '0') + random(6),
    token: random,
    sha256: async (text) => bytesToHex(sha256(utf8ToBytes(text))),
    hashPassword: async () => 'nobody',
    verifyPassword: async () => false,
  };
}
