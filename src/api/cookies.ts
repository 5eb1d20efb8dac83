import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { AppOptions } from './options.ts';

const SECURE = '__Host-sid';
const PLAIN = 'sid';

/** The names under which the session's token may come. */
export const SESSION_COOKIES = [SECURE, PLAIN] as const;

const SECURE_DEVICE = '__Host-device';
const PLAIN_DEVICE = 'device';
const DEVICE_SECONDS = 90 * 24 * 60 * 60;

/** Hands the session's token to the browser: `__Host-sid`, Secure, or plain `sid` on this machine's own http. */
export function giveSession(c: Context, options: AppOptions, token: string): void {
  const secure = isSecure(c, options);
  setCookie(c, secure ? SECURE : PLAIN, token, { path: '/', httpOnly: true, sameSite: 'Lax', secure });
}

/** The cookie by which this browser is known again when someone signs in. */
export function giveDevice(c: Context, options: AppOptions, device: string): void {
  const secure = isSecure(c, options);
  const kept = { path: '/', httpOnly: true, sameSite: 'Lax', secure, maxAge: DEVICE_SECONDS } as const;
  setCookie(c, secure ? SECURE_DEVICE : PLAIN_DEVICE, device, kept);
}

/** The cookie of a browser that was known before. */
export function deviceCookie(c: Context, options: AppOptions): string | undefined {
  return getCookie(c, isSecure(c, options) ? SECURE_DEVICE : PLAIN_DEVICE);
}

/** The session's token that came with the request. */
export function sessionToken(c: Context, options: AppOptions): string | undefined {
  return getCookie(c, isSecure(c, options) ? SECURE : PLAIN);
}

/** Takes the token back. */
export function takeSession(c: Context, options: AppOptions): void {
  const secure = isSecure(c, options);
  deleteCookie(c, secure ? SECURE : PLAIN, { path: '/', secure });
}

/** Whether people reach Tact over https. */
export function isSecure(c: Context, options: AppOptions): boolean {
  return (options.public_url ?? c.req.url).startsWith('https:');
}
