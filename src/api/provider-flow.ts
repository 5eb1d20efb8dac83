/** What a browser keeps between leaving for the OpenID provider and coming back: in a cookie that no script reads. */
import { z } from '@hono/zod-openapi';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { ProviderFlow } from '../service/identity-provider.ts';
import { isSecure } from './cookies.ts';
import type { AppContext, AppOptions } from './options.ts';

const SECURE = '__Host-provider';
const PLAIN = 'provider';
const MINUTES = 10;

interface KeptFlow extends ProviderFlow {
  /** The token of the invitation that was open. */
  readonly invitation: string | null;
  /** The token that lets whoever is signed in link their account. */
  readonly link: string | null;
}

const text = z.string().min(1).max(200);
const flowSchema = z.strictObject({
  state: text,
  nonce: text,
  verifier: text,
  invitation: text.nullable(),
  link: text.nullable(),
});

/** Puts it into the cookie. */
export function giveFlow(c: AppContext, options: AppOptions, flow: KeptFlow): void {
  const secure = isSecure(c, options);
  setCookie(c, secure ? SECURE : PLAIN, JSON.stringify(flow), {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: MINUTES * 60,
  });
}

/** Takes it out again: it is good for one return. Null when there is none, or something else. */
export function takeFlow(c: AppContext, options: AppOptions): KeptFlow | null {
  const secure = isSecure(c, options);
  const name = secure ? SECURE : PLAIN;
  const kept = getCookie(c, name);
  deleteCookie(c, name, { path: '/', secure });
  return kept === undefined ? null : flowIn(kept);
}

function flowIn(kept: string): KeptFlow | null {
  try {
    return flowSchema.parse(JSON.parse(kept));
  } catch {
    return null;
  }
}
