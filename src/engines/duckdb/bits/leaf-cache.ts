/** The answers to leaves, kept while the data they were found in stands, within a bound of memory. */
import type { Bitset } from './bitset.ts';
import type { RegimeCodes } from './reach.ts';

/** Bytes of answers that are kept; those not asked for longest go first. */
const MOST_BYTES = 768 * 1_048_576;

export interface LeafCache {
  get(key: string): Bitset | undefined;
  put(key: string, bits: Bitset): void;
  /** A number for what was loaded: another one after each load. */
  versionOf(loaded: object): number;
  /** The question under way that will bring this answer, if there is one; it may fail. */
  readonly coming: Map<string, Promise<void>>;
  /** The regimes of everyone, by what decides them: the one asked for last. */
  readonly regimes: Map<string, RegimeCodes>;
}

/** An empty cache. */
export function openLeafCache(most = MOST_BYTES): LeafCache {
  const kept = new Map<string, Bitset>();
  const versions = new WeakMap<object, number>();
  let loads = 0;
  let bytes = 0;

  function get(key: string): Bitset | undefined {
    const found = kept.get(key);
    if (found === undefined) return undefined;
    kept.delete(key);
    kept.set(key, found);
    return found;
  }

  function put(key: string, bits: Bitset): void {
    const before = kept.get(key);
    if (before !== undefined) bytes -= before.words.byteLength;
    kept.delete(key);
    kept.set(key, bits);
    bytes += bits.words.byteLength;
    for (const [oldest, { words }] of kept) {
      if (bytes <= most || oldest === key) return;
      kept.delete(oldest);
      bytes -= words.byteLength;
    }
  }

  function versionOf(loaded: object): number {
    const known = versions.get(loaded);
    if (known !== undefined) return known;
    loads += 1;
    versions.set(loaded, loads);
    return loads;
  }

  return { get, put, versionOf, coming: new Map(), regimes: new Map() };
}
