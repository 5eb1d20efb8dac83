import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { Signer } from '../service/ports.ts';

/** Signs with an Ed25519 key of this machine. */
export function createSigner(key: KeyObject): Signer {
  const known = createPublicKey(key);
  return {
    publicKey: () => Promise.resolve(rawKey(known)),
    sign: (text) => Promise.resolve(new Uint8Array(sign(null, Buffer.from(text), key))),
    verifies: (text, signature) => Promise.resolve(verify(null, Buffer.from(text), known, signature)),
  };
}

/** Whether this is the key's signature under the text. */
export function isSignedBy(public_key: Uint8Array, text: string, signature: Uint8Array): boolean {
  const x = Buffer.from(public_key).toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verify(null, Buffer.from(text), key, signature);
}

function rawKey(key: KeyObject): Uint8Array {
  return new Uint8Array(Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url'));
}
