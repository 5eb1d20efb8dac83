import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Clock, Secrets } from '../src/service/ports.ts';
import { passingSigner } from './passing-signer.ts';

/** Chance from the browser. Nobody signs in to the demo, so no password ever fits. */
export function browserSecrets(clock: Clock): Secrets {
  const random = (bytes: number) => bytesToHex(crypto.getRandomValues(new Uint8Array(bytes)));
  return {
    id: () => clock.now().toString(36).padStart(9, '0') + random(6),
    token: random,
    sha256: async (text) => bytesToHex(sha256(utf8ToBytes(text))),
    hashPassword: async () => 'nobody',
    verifyPassword: async () => false,
    isBreached: async () => false,
    // The demo's people are made up: their handles need no key.
    handle: (personal) => bytesToHex(sha256(utf8ToBytes(personal))).slice(0, 32),
    signer: passingSigner(),
  };
}
