import type { MiddlewareHandler } from 'hono';
import { TactError } from '../service/errors.ts';
import type { AppEnv } from './options.ts';

/** Half of a pair of UTF-16 alone, written as an escape: `\ud800`. Nothing else in JSON's bytes can make one. */
const HALF_ALONE =
  /(?<!\\)(?:\\\\)*(?:\\u[dD][89abAB][\da-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][\da-fA-F]{2})\\u[dD][c-fC-F])/;

/** Refuses JSON with texts that are no Unicode: they have no UTF-8, so they can't be kept, hashed or asked for. */
export const wellFormed: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.req.header('content-type')?.includes('json') === true) requireWellFormed(await c.req.text());
  await next();
};

/** The same of a JSON text that came in another way. */
export function requireWellFormed(json: string): void {
  if (!hasHalfAlone(json)) return;
  throw new TactError(
    'malformed',
    'A text in this request is not Unicode: it holds half of a character (such as \\ud800). Send whole characters.',
  );
}

/** Few bodies have an escape, and looking for a half takes as long as reading it all. */
function hasHalfAlone(text: string): boolean {
  return /\\u[dD]/.test(text) && HALF_ALONE.test(text);
}
