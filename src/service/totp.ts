/** One-time codes of an authenticator (RFC 6238): six digits, a new one each half minute. */
import { Secret, TOTP } from 'otpauth';
import type { SecondFactor } from './ports.ts';

const PERIOD = 30;
const STEP = PERIOD * 1000;
/** A clock may be half a minute off. */
const WINDOW = 1;
const RECOVERY_CODES = 10;
/** 120 bits in five-bit signs, in groups of four. */
const RECOVERY_HEX = 30;
const GROUP = 4;

/** A fresh secret of 160 bits from 40 hexadecimal digits of chance, in Base32. */
export function secretFrom(hex: string): string {
  return Secret.fromHex(hex).base32;
}

/** What the QR code says to the authenticator. */
export function uriOf(secret: string, login: string): string {
  return totp(secret, login).toString();
}

/** The half minute whose code this is, when it is a new one; null for wrong codes and for those used before. */
export function stepOf(
  { secret, last_step }: Pick<SecondFactor, 'secret' | 'last_step'>,
  code: string,
  now: number,
): number | null {
  const delta = totp(secret, '').validate({ token: code, timestamp: now, window: WINDOW });
  if (delta === null) return null;
  const step = Math.floor(now / STEP) + delta;
  return step > last_step ? step : null;
}

/** What was typed, as codes are kept: without spaces and dashes, small letters. */
export function plainCode(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/[\s-]/g, '').toLowerCase();
}

/** A recovery code as people see it, from hexadecimal digits of chance: `abcd-efgh-…`. */
export function recoveryCodeFrom(hex: string): string {
  const signs = Secret.fromHex(hex.slice(0, RECOVERY_HEX)).base32.toLowerCase();
  return (signs.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
}

/** How many recovery codes someone gets at once. */
export const RECOVERY_COUNT = RECOVERY_CODES;

function totp(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Tact', label, digits: 6, period: PERIOD, secret: Secret.fromBase32(secret) });
}
