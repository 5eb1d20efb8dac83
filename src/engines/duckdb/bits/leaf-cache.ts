/** What was found about customers, kept while the data it was found in stands. */
import type { Bitset } from './bitset.ts';
import type { Coded, Codes } from './coded.ts';
import { sizeOfDealt } from './dealt-again.ts';
import type { Dealt } from './dealt-again.ts';
import { keepUpTo } from './keep.ts';
import type { Kept } from './keep.ts';
import type { CodedAttribute } from '../held/coded-attribute.ts';
import { type PackedTexts, sizeOfTexts } from '../held/packed-texts.ts';
import { sizeOfTally } from '../sends/tally.ts';
import type { Tally } from '../sends/tally.ts';
import { sizeOfMoving } from './moving-limit.ts';
import type { MovingLimit } from './moving-limit.ts';
import { sizeOfStatements } from './statements.ts';
import type { Statements } from './statements.ts';

const MEGABYTE = 1_048_576;
const MOST_ASKED = 10_000;

export interface LeafCache extends KeptByKey {
  /** The question under way that will bring a leaf's answer, if there is one; it may fail. */
  readonly coming: Map<string, Promise<void>>;
  /** A number for an object, always the same: another one for what is loaded anew. */
  numberOf(thing: object): number;
  /** Forgets all that was found, once the customers are others. */
  forget(): void;
}

type KeptByKey = {
  /** For whom a leaf holds. */
  readonly bits: Kept<Bitset>;
  /** The people of each value of a column. */
  readonly values: Kept<ReadonlyMap<string | null, Bitset>>;
  /** For whom a leaf holds of those about whom it was asked. */
  readonly partial: Kept<{ readonly asked: Bitset; readonly held: Bitset }>;
  /** What everyone said last, by purpose and channel. */
  readonly statements: Kept<Statements>;
  /** Numbers of everyone, by place: latest times and attributes. */
  readonly columns: Kept<Float64Array>;
  /** Tests of those times against limits that move on. */
  readonly moving: Kept<MovingLimit>;
  /** What was asked for once; the second time it is read into memory. */
  readonly asked: Kept<true>;
  /** Attributes with few values, of everyone; null where there are too many values. */
  readonly coded: Kept<CodedAttribute | null>;
  /** Other texts of everyone; null where they are too long. */
  readonly texts: Kept<PackedTexts | null>;
  /** How many sends everyone had lately, by which are counted. */
  readonly tallies: Kept<Tally>;
  /** Everyone's place by their number. */
  readonly places: Kept<Int32Array>;
  /** People by the value of a choice. */
  readonly splits: Kept<ReadonlyMap<string | null, Bitset>>;
  /** The same by its shape, as it was last dealt out. */
  readonly dealt: Kept<Dealt>;
  /** The value of a choice for everyone. */
  readonly codes: Kept<Codes>;
  /** The same by their choices, as they were last coded. */
  readonly coded_last: Kept<Coded>;
};

/** An empty cache. At ten million customers it holds some four hundred conditions and the statements of five consents. */
export function openLeafCache(): LeafCache {
  const numbers = new WeakMap<object, number>();
  let given = 0;

  function numberOf(thing: object): number {
    const known = numbers.get(thing);
    if (known !== undefined) return known;
    given += 1;
    numbers.set(thing, given);
    return given;
  }

  const kept: KeptByKey = {
    bits: keepUpTo(512 * MEGABYTE, ({ words }) => words.byteLength),
    partial: keepUpTo(128 * MEGABYTE, ({ asked, held }) => asked.words.byteLength + held.words.byteLength),
    statements: keepUpTo(512 * MEGABYTE, sizeOfStatements),
    columns: keepUpTo(640 * MEGABYTE, ({ byteLength }) => byteLength),
    moving: keepUpTo(96 * MEGABYTE, sizeOfMoving),
    asked: keepUpTo(MOST_ASKED, () => 1),
    coded: keepUpTo(256 * MEGABYTE, (attribute) => attribute?.codes.byteLength ?? 0),
    texts: keepUpTo(256 * MEGABYTE, (texts) => (texts === null ? 0 : sizeOfTexts(texts))),
    tallies: keepUpTo(128 * MEGABYTE, sizeOfTally),
    places: keepUpTo(128 * MEGABYTE, ({ byteLength }) => byteLength),
    values: keepUpTo(256 * MEGABYTE, bytesOf),
    splits: keepUpTo(192 * MEGABYTE, bytesOf),
    coded_last: keepUpTo(64 * MEGABYTE, ({ codes: { codes } }) => codes.byteLength),
    dealt: keepUpTo(192 * MEGABYTE, sizeOfDealt),
    codes: keepUpTo(128 * MEGABYTE, ({ codes }) => codes.byteLength),
  };

  function forget(): void {
    for (const each of Object.values<Pick<Kept<unknown>, 'clear'>>(kept)) each.clear();
  }

  return { ...kept, coming: new Map(), numberOf, forget };
}

function bytesOf(sets: ReadonlyMap<string | null, Bitset>): number {
  return [...sets.values()].reduce((sum, { words }) => sum + words.byteLength, 0);
}
