/** The hash tree of RFC 6962 over a log that only grows, in memory that grows with the logarithm of its length. */
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

const LEAF = new Uint8Array([0]);
const NODE = new Uint8Array([1]);

/** The full subtrees that make up the log so far, largest first. */
export interface HashTree {
  readonly size: number;
  readonly peaks: readonly { readonly height: number; readonly hash: Uint8Array }[];
}

export const EMPTY_TREE: HashTree = { size: 0, peaks: [] };

/** The tree with one more entry, given as the text that is kept. */
export function grown(tree: HashTree, text: string): HashTree {
  const peaks = [...tree.peaks];
  let peak: HashTree['peaks'][number] = { height: 0, hash: sha256(concatBytes(LEAF, utf8ToBytes(text))) };
  for (let last = peaks.at(-1); last?.height === peak.height; last = peaks.at(-1)) {
    peaks.pop();
    peak = { height: peak.height + 1, hash: parentOf(last.hash, peak.hash) };
  }
  return { size: tree.size + 1, peaks: [...peaks, peak] };
}

/** The root: what a checkpoint signs. That of an empty log is the hash of nothing. */
export function rootOf(tree: HashTree): Uint8Array {
  const [last, ...rest] = tree.peaks.toReversed();
  if (last === undefined) return sha256(new Uint8Array());
  return rest.reduce((right, { hash }) => parentOf(hash, right), last.hash);
}

function parentOf(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(concatBytes(NODE, left, right));
}
