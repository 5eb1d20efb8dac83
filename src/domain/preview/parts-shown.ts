/** What may be shown of the parts of an audience that private data decides (DESIGN-LANGUAGE §12). */
import { isFew, isFewFrom, type Shown } from './small-cells.ts';

/** How many meet a part by itself, and what the whole's figure would be without it; `path` is empty for all of it. */
export interface PartCounts<N = Shown> {
  readonly path: string;
  readonly alone: N;
  readonly without: number | null;
}

/**
 * Where a figure, or its difference to the whole's, is of few people, only the whole is told: parts overlap in ways that
 * anyone may guess, so hiding single ones hides nothing. `whole` is the figure that `without` is compared with,
 * and `aside` how many conditions were left aside in it: then nothing is told of parts either.
 */
export function partsShown(
  parts: readonly PartCounts<number>[],
  whole: number | null,
  aside = 0,
): readonly PartCounts[] {
  const all = parts.find(({ path }) => path === '')?.alone ?? null;
  const tellsFew = parts.some(
    ({ path, alone, without }) =>
      path !== '' && (isFew(alone) || isFewFrom(all, alone) || isFew(without) || isFewFrom(whole, without)),
  );
  if (!tellsFew && aside === 0) return parts;
  return parts.map(({ path, alone }) => ({ path, alone: path === '' ? alone : null, without: null }));
}
