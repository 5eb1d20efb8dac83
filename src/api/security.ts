/** What stands in front of every route: headers, limits, and where a request may come from. */
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { TactError } from '../service/errors.ts';
import { SESSION_COOKIES } from './cookies.ts';
import type { AppEnv, AppOptions } from './options.ts';

const KILOBYTE = 1024;
const SMALL_BODY = 256 * KILOBYTE;
/** A condition may list 10,000 values; sends and simulations come in thousands. */
const LISTS_BODY = 8 * KILOBYTE ** 2;
const LISTS = /^\/api\/(audience|segments|rules|caps\/simulate|decisions|sends)(\/|$)/;
const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Headers of every answer, pages and API alike. Styles may be inline, since the components set style attributes;
 * scripts may not.
 */
export function securityHeaders(options: Pick<AppOptions, 'public_url'>): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    strictTransportSecurity:
      options.public_url?.startsWith('https:') === true ? 'max-age=31536000; includeSubDomains' : false,
  });
}

/** Refuses a Host that isn't ours: a foreign name that was pointed at this machine. */
export function knownHost(options: Pick<AppOptions, 'hosts'>): MiddlewareHandler {
  return async (c, next) => {
    const { hostname } = new URL(c.req.url);
    if (options.hosts !== undefined && !options.hosts.includes(hostname.replace(/^\[|\]$/g, ''))) {
      throw new TactError(
        'forbidden',
        'This server doesn’t know itself by that name. Set TACT_PUBLIC_URL to the address people use.',
      );
    }
    await next();
  };
}

/**
 * Refuses changes that another site's page asks for with this browser's cookie: the browser says so in
 * Sec-Fetch-Site, or else in Origin. A bearer token is never sent by a browser on its own.
 */
export function sameOrigin(options: Pick<AppOptions, 'public_url' | 'signedIn'>): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const exempt =
      !UNSAFE.has(c.req.method) ||
      options.signedIn !== undefined ||
      c.req.header('authorization') !== undefined ||
      fromHere(c.req.raw, options.public_url);
    if (!exempt) {
      throw new TactError(
        'forbidden',
        'This change was asked for by another site, so it was refused. Open Tact itself and try again.',
      );
    }
    await next();
  };
}

function fromHere(request: Request, public_url: string | undefined): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = request.headers.get('origin');
  if (origin !== null) return origin === new URL(public_url ?? request.url).origin;
  // No browser: there is nothing to abuse as long as no cookie came along.
  const cookies = request.headers.get('cookie') ?? '';
  return !SESSION_COOKIES.some((name) => cookies.includes(`${name}=`));
}

/** 256 KB for a body, 8 MB where lists come in; for files 2 GB, or 20 GB where the host keeps them on disk. */
export function bodyLimits({ receive }: Pick<AppOptions, 'receive'>): MiddlewareHandler<AppEnv> {
  const most = receive === undefined ? 2 : 20;
  return async (c, next) => {
    if (c.req.path.includes('/imports') && c.req.header('content-type')?.startsWith('multipart/') === true) {
      limitStream(c.req, most);
      return next();
    }
    return LISTS.test(c.req.path) ? listsBody(c, next) : smallBody(c, next);
  };
}

const smallBody = limited(SMALL_BODY, '256 KB');
const listsBody = limited(LISTS_BODY, '8 MB');

function limited(maxSize: number, words: string): MiddlewareHandler {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw tooLarge(words);
    },
  });
}

/** A file is counted while it streams. */
function limitStream(req: { raw: Request }, gigabytes: number): void {
  const limit = gigabytes * 1024 ** 3;
  const { body, headers } = req.raw;
  if (Number(headers.get('content-length') ?? 0) > limit) throw tooLarge(`${gigabytes} GB`);
  if (body === null || headers.has('content-length')) return;
  let size = 0;
  const counted = body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        size += chunk.byteLength;
        if (size > limit) controller.error(tooLarge(`${gigabytes} GB`));
        else controller.enqueue(chunk);
      },
    }),
  );
  req.raw = new Request(req.raw, { body: counted, duplex: 'half' } as RequestInit);
}

function tooLarge(limit: string): TactError {
  return new TactError('too_large', `A request may hold at most ${limit}. Send less at once.`);
}
