/** Estimates as people read them: rounded as far as they are known, and never a false 0 (DESIGN-LANGUAGE §7). */
import { formatCount } from '../kit/format.ts';

/** `≈ 27,400`; with hardly anybody found, `fewer than 300`. `margin` is half the width of the 95 % interval. */
export function aboutCount(count: number, margin: number): string {
  if (count <= 0) return `fewer than ${formatCount(Math.max(1, margin))}`;
  return `≈ ${formatCount(rounded(count, margin))}`;
}

/** A count as exactly as it is known. */
export function countWords({
  count,
  precision,
  margin,
}: {
  readonly count: number;
  readonly precision: 'exact' | 'estimate';
  readonly margin?: number;
}): string {
  return precision === 'exact' ? formatCount(count) : aboutCount(count, margin ?? 0);
}

/** `27,100–27,700`; nothing where only an upper end is known. */
export function rangeWords(count: number, margin: number): string {
  if (count <= 0) return '';
  return `${formatCount(rounded(Math.max(0, count - margin), margin))}–${formatCount(rounded(count + margin, margin))}`;
}

/** To the power of ten under the margin: more digits would be made up. */
function rounded(count: number, margin: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, margin))));
  return Math.round(count / step) * step;
}
