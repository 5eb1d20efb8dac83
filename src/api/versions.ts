/** Versions over HTTP: `ETag: "7"` on answers, `If-Match: "7"` on changes. */
import type { Context } from 'hono';
import { TactError } from '../service/errors.ts';

/** The version that the caller read, from the validated headers; missing: `precondition_required`. */
export function versionOf(headers: { readonly 'if-match'?: string | undefined }): number {
  const text = headers['if-match'];
  if (text === undefined) {
    throw new TactError(
      'precondition_required',
      'Send If-Match with the version that you read (its ETag), so that nobody’s change is lost.',
    );
  }
  const version = /^(?:W\/)?"?(\d{1,15})"?$/.exec(text.trim())?.[1];
  if (version === undefined) {
    throw new TactError('malformed', 'If-Match must be a version such as "7", as the ETag was.');
  }
  return Number(version);
}

/** The item, after its version was put into the ETag: `c.json(tagged(c, rule), 200)`. */
export function tagged<T extends { readonly version: number }>(c: Pick<Context, 'header'>, item: T): T {
  c.header('etag', `"${item.version}"`);
  return item;
}

/** The same for what exists as shipped before anyone changed it (version 0): the first change needs no If-Match. */
export async function firstVersionOf(
  headers: { readonly 'if-match'?: string | undefined },
  current: () => Promise<{ readonly version: number }>,
): Promise<number> {
  if (headers['if-match'] === undefined && (await current()).version === 0) return 0;
  return versionOf(headers);
}
