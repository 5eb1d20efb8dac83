/**
 * The roundest number strictly between two: the middle one of those with the greatest step (…, 100, 50, 10, 5, 1, 0.5, …);
 * null where no number lies between. Without an end it is the next power of ten.
 */
export function roundestBetween(low: number, high: number): number | null {
  if (low < 0 && high > 0) return 0;
  if (high <= 0) {
    const mirrored = roundestBetween(-high, -low);
    return mirrored === null ? null : -mirrored;
  }
  if (high === Number.POSITIVE_INFINITY) return powerAbove(low);
  for (let exponent = Math.ceil(Math.log10(high)); exponent >= -SMALLEST; exponent -= 1) {
    for (const digit of [5, 1]) {
      const step = Number(`${digit}e${exponent}`);
      const [first, last] = [Math.floor(low / step) + 1, Math.ceil(high / step) - 1];
      const middle = Math.floor((first + last) / 2);
      if (middle * digit > Number.MAX_SAFE_INTEGER) return halfway(low, high);
      const found = [middle, middle + 1, middle - 1]
        .map((times) => Number(`${times * digit}e${exponent}`))
        .find((value) => value > low && value < high);
      if (found !== undefined) return found;
    }
  }
  return halfway(low, high);
}

/** The roundest whole number strictly between two. */
export function wholeBetween(low: number, high: number): number | null {
  const found = roundestBetween(low, high);
  return Number.isInteger(found) ? found : null;
}

const SMALLEST = 320;

function powerAbove(low: number): number | null {
  if (low < 1) return 1;
  const digits = Math.floor(Math.log10(low));
  const power = [digits, digits + 1, digits + 2].map((n) => Number(`1e${n}`)).find((value) => value > low);
  return power !== undefined && Number.isFinite(power) ? power : null;
}

function halfway(low: number, high: number): number | null {
  const middle = low + (high - low) / 2;
  return middle > low && middle < high ? middle : null;
}
