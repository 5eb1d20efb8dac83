/** Counts of few people are hidden, and others with them, so that no sum gives them away (DESIGN-LANGUAGE §12). */

/** Fewer people are not shown where private data decided who they are. */
export const FEWEST_SHOWN = 20;

/** A count, or null where it is hidden: it is of few people, or would give such a count away. */
export type Shown = number | null;

/**
 * The parts of a whole that everyone may know. Where a part is of few people, the smallest others are hidden too, until
 * what is hidden is two parts or more of FEWEST_SHOWN people together. Where that can't be, nothing is told apart.
 */
export function withoutSmall(parts: readonly number[]): readonly Shown[] {
  const hidden = hiddenPlaces([parts]);
  return parts.map((people, place) => (hidden.has(place) ? null : people));
}

/** The places to hide in several wholes that are told apart alike; the first decides what is smallest. */
export function hiddenPlaces(wholes: readonly (readonly number[])[]): ReadonlySet<number> {
  const [first = []] = wholes;
  const places = [...first.keys()].toSorted((a, b) => (first[a] ?? 0) - (first[b] ?? 0));
  const hidden = new Set(places.filter((place) => wholes.some((parts) => isFew(parts[place] ?? 0))));
  if (hidden.size === 0 || first.length === 1) return new Set();
  const areSafe = () => wholes.every((parts) => isSafe(parts, hidden));
  for (const place of places) {
    if (areSafe()) break;
    if ((first[place] ?? 0) > 0) hidden.add(place);
  }
  return areSafe() ? hidden : new Set(places);
}

/** The parts of a whole that is hidden itself: none of them is told. */
export function partsOf(whole: Shown, parts: readonly number[]): readonly Shown[] {
  return whole === null ? parts.map(() => null) : withoutSmall(parts);
}

/** The second of two counts of the same thing; null where the change between them is of few people. */
export function changeShown(before: number | null, after: number | null): Shown {
  return isFewFrom(before, after) ? null : after;
}

/** Whether what these places hold together can't tell what one of them holds. */
export function isSafe(parts: readonly number[], places: ReadonlySet<number>): boolean {
  const sum = [...places].reduce((total, place) => total + (parts[place] ?? 0), 0);
  return places.size === 0 || (places.size > 1 && sum >= FEWEST_SHOWN);
}

/** Of somebody, and of fewer than are shown. */
export function isFew(people: number | null): boolean {
  return people !== null && people > 0 && people < FEWEST_SHOWN;
}

/** Whether few people are between two counts. */
export function isFewFrom(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && isFew(Math.abs(one - other));
}
