/** How far an estimate may be from the truth. */
const Z_95 = 1.959_964;
/** With no hit at all, up to so many were to be expected in one case of twenty (the rule of three). */
const NO_HITS = 3;

/**
 * The greater half of the 95 % interval, in people of `of`, when `hits` of `looked_at` people were found: Wilson's, which
 * holds for few hits too, narrowed because the sample is a part of a finite whole.
 */
export function marginOf(hits: number, looked_at: number, of: number): number {
  const n = Math.max(looked_at, 1);
  const share = Math.min(1, hits / n);
  if (hits <= 0 || hits >= n) return Math.ceil((NO_HITS / n) * of);
  const unseen = of > 1 ? Math.sqrt(Math.max(of - n, 0) / (of - 1)) : 0;
  const z = Z_95 * unseen;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return Math.ceil((Math.abs(middle - share) + half) * of);
}
