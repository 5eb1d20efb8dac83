import { Temporal } from 'temporal-polyfill';

/** Milliseconds since 1970 UTC of an ISO 8601 instant with `Z` or an offset; null when it isn't one. */
export function parseInstant(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text)) return null;
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return null;
  }
}

/** ISO 8601 text in UTC with milliseconds: `2026-03-15T12:00:00.000Z`. */
export function formatInstant(ms: number): string {
  return new Date(ms).toISOString();
}
