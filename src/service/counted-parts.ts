import type { PartCounts } from '../domain/preview/parts-shown.ts';
import type { PartEffect } from './ports.ts';

/** What the engine counted of each part of a condition, beside the path of the part. */
export function countedParts(
  places: readonly { readonly path: string }[],
  effects: readonly PartEffect[],
): readonly PartCounts<number>[] {
  return places.flatMap(({ path }, index) => {
    const effect = effects[index];
    return effect === undefined
      ? []
      : [{ path, alone: effect.match_alone, without: effect.reach_if_removed }];
  });
}
