import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Clock, Secrets, Signer } from '../src/service/ports.ts';

/** Chance from the browser. Nobody signs in to the demo, so no password ever fits. */
export function browserSecrets(clock: Clock): Secrets {
  const random = (bytes: number) => bytesToHex(crypto.getRandomValues(new Uint8Array(bytes)));
  return {
    id: () => clock.now().toString(36).padStart(9, '0') + random(6),
    token: random,
    sha256: async (text) => bytesToHex(sha256(utf8ToBytes(text))),
    hashPassword: async () => 'nobody',
    verifyPassword: async () => false,
    // The demo's people are made up: their handles need no key.
    handle: (personal) => bytesToHex(sha256(utf8ToBytes(personal))).slice(0, 32),
    signer: passingSigner(),
  };
}

/** Signs with a key that lives as long as the page. */
function passingSigner(): Signer {
  let made: Promise<CryptoKeyPair> | null = null;
  const keys = () => (made ??= crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']));
  return {
    publicKey: async () => new Uint8Array(await crypto.subtle.exportKey('raw', (await keys()).publicKey)),
    sign: async (text) =>
      new Uint8Array(await crypto.subtle.sign('Ed25519', (await keys()).privateKey, bytes(text))),
    verifies: async (text, signature) =>
      crypto.subtle.verify('Ed25519', (await keys()).publicKey, new Uint8Array(signature), bytes(text)),
  };
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
