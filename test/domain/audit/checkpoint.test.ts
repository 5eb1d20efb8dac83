import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  base64,
  checkpointsIn,
  checkpointText,
  keyOfText,
  keyText,
  originOf,
  signatureBy,
  signedNote,
} from '../../../src/domain/audit/checkpoint.ts';
import { EMPTY_TREE, grown, rootOf } from '../../../src/domain/audit/tree.ts';
import { createSigner, isSignedBy } from '../../../src/server/signer.ts';

/** The leaves and roots of Certificate Transparency's own tests (RFC 6962). */
const LEAVES = ['', '\u0000', '\u0010', ' !', '01', '@ABC', 'PQRSTUVW', '`abcdefghijklmno'];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

test('the tree has the roots of RFC 6962', () => {
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
  let tree = EMPTY_TREE;
  expect(hex(rootOf(tree))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  for (const [index, leaf] of LEAVES.entries()) {
    tree = grown(tree, leaf);
    expect(hex(rootOf(tree))).toBe(ROOTS[index]);
  }
});

describe('a checkpoint', () => {
  const signer = createSigner(generateKeyPairSync('ed25519').privateKey);
  const root = base64(rootOf(grown(EMPTY_TREE, 'x')));
  const aNote = async (size: number) => {
    const public_key = await signer.publicKey();
    const checkpoint = { origin: originOf(public_key), size, root };
    return signedNote(checkpoint, public_key, await signer.sign(checkpointText(checkpoint)));
  };

  test('is a signed note: origin, size, root, and a line per signature', async () => {
    const origin = originOf(await signer.publicKey());
    const [name, size, hash, empty, signature, end, ...rest] = (await aNote(7)).split('\n');
    expect([name, size, hash, empty, end, rest]).toEqual([origin, '7', root, '', '', []]);
    expect(signature).toMatch(new RegExp(`^— ${origin} [\\w+/]{91}=$`));
  });

  test('is read back among others, and one whose end was not written is passed over', async () => {
    const [first, second] = [await aNote(1), await aNote(2)];
    const text = `\n${first}\n${second.slice(0, -30)}\n${second}`;
    expect(checkpointsIn(text).map(({ size }) => size)).toEqual([1, 2]);
  });

  test('is signed by the key that its line names, and by no other', async () => {
    const line = keyText(await signer.publicKey());
    const key = keyOfText(`${line}\n`)!;
    const [note] = checkpointsIn(await aNote(7));
    expect(isSignedBy(key.public_key, note!.text, signatureBy(note!, key)!)).toBe(true);
    expect(isSignedBy(key.public_key, note!.text.replace('7', '8'), signatureBy(note!, key)!)).toBe(false);
    const other = createSigner(generateKeyPairSync('ed25519').privateKey);
    expect(signatureBy(note!, keyOfText(keyText(await other.publicKey()))!)).toBeNull();
    for (const wrong of ['', 'x', line.slice(0, -2), line.replace('tact/', 'fact/')]) {
      expect(keyOfText(wrong)).toBeNull();
    }
  });
});
