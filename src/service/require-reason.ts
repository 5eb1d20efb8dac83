import { TactError } from './errors.ts';

const MAX_REASON = 2000;

/** The reason, trimmed; refuses one shorter than `least` characters with `words`. */
export function requireReason(reason: string, least: number, words: string): string {
  const trimmed = reason.trim();
  if (trimmed.length < least)
    throw new TactError('invalid', words, { issues: [{ path: 'reason', message: words }] });
  if (trimmed.length > MAX_REASON) {
    const message = `A reason has at most ${MAX_REASON} characters.`;
    throw new TactError('invalid', message, { issues: [{ path: 'reason', message }] });
  }
  return trimmed;
}
