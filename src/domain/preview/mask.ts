/** People without their identity, for lists. */

/** The last four characters: `C-•••••-7F2A`; of a short id only as many as leave half of it hidden. */
export function maskId(customer_id: string): string {
  const shown = Math.min(4, Math.floor(customer_id.length / 2));
  const prefix = /^[A-Za-z]{1,3}-/.exec(customer_id)?.[0] ?? '';
  if (shown === 0) return '•••••';
  const tail = customer_id.slice(-shown);
  return prefix.length + shown < customer_id.length ? `${prefix}•••••-${tail}` : `•••••-${tail}`;
}

/** First letter and domain: `t•••@gmail.com`; null for what is not an address. */
export function maskEmail(email: unknown): string | null {
  if (typeof email !== 'string') return null;
  const match = /^(.)[^@]*@([^@\s]+\.[^@\s]+)$/u.exec(email);
  return match ? `${match[1]}•••@${match[2]}` : null;
}

const BANDS = [18, 25, 35, 45, 55, 65, 75] as const;

/** `25–34`; `under 18`; `75 or over`. */
export function ageBand(years: number): string {
  const upper = BANDS.findIndex((band) => years < band);
  if (upper === 0) return 'under 18';
  if (upper === -1) return '75 or over';
  return `${BANDS[upper - 1]}–${(BANDS[upper] ?? 0) - 1}`;
}
