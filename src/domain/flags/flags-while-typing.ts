import type { Flag } from './flag.ts';

/**
 * The flags to show between two answers of the engine. `answered` are the counted flags of the content before,
 * `before` and `now` the static flags of the content before and of the content as it is. A flag that was counted keeps
 * its counts while what it is about stays; one that the counts had cleared does not come back; one that only counts can
 * give stays until they say otherwise.
 */
export function flagsWhileTyping(
  answered: readonly Flag[],
  before: readonly Flag[],
  now: readonly Flag[],
): readonly Flag[] {
  const known = new Map(answered.map((flag) => [flag.id, flag]));
  const foreseen = new Set(before.map(({ id }) => id));
  const counted = answered.filter(({ id }) => !foreseen.has(id));
  const kept = now.flatMap((flag) => {
    const same = known.get(flag.id);
    // Its place moves with the conditions around it.
    if (same !== undefined)
      return [
        {
          ...same,
          ...(flag.condition_path === undefined ? {} : { condition_path: flag.condition_path }),
        },
      ];
    return foreseen.has(flag.id) ? [] : [flag];
  });
  const ids = new Set(kept.map(({ id }) => id));
  return [...kept, ...counted.filter(({ id }) => !ids.has(id))];
}
