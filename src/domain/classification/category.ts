import type { Sensitivity } from '../data/catalog.ts';

/** A kind of personal data, with what columns of it are called and what stands in them. */
export interface Category {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly sensitivity: Sensitivity;
  /**
   * Names in small letters with `_` between words, without accents and without articles; `*` stands for any letters or
   * digits of a word, a leading `=` for the whole name.
   */
  readonly names: readonly string[];
  /** Parts of words that only this category has, in compounds too: `diagnos` in `hovuddiagnosen`. Five letters or more. */
  readonly stems?: readonly string[];
  /** The same of words of Greek and Latin, in whatever spelling: they are compared as `inLearnedSpelling` gives them. */
  readonly learned_stems?: readonly string[];
  /** Names that look alike and are something else. */
  readonly except: readonly string[];
  /** Categories that are a part of this one, and said rather where both fit. */
  readonly parts?: readonly string[];
  /** Values that only this category has, in small letters. */
  readonly values: readonly string[];
}
