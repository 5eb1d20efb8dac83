import type { Signer } from '../src/service/ports.ts';

/** Signs with a key that lives as long as the page or process, by what browsers and Node have in common. */
export function passingSigner(): Signer {
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
