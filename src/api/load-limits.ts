/** How much may be asked at once and in a row, so that nobody's haste takes the server from the others. */
import type { MiddlewareHandler } from 'hono';
import { TactError } from '../service/errors.ts';
import { networkOf } from '../service/network-of.ts';
import type { Clock } from '../service/ports.ts';
import type { AppContext, AppEnv, AppOptions, Rate } from './options.ts';

const SECOND = 1000;
/** A bucket that is full again is forgotten; above this many they are looked through. */
const MOST_BUCKETS = 10_000;

/** What is usual for one person, one program, and all who aren't signed in behind one address. */
export const RATES = {
  person: { burst: 600, per_second: 50 },
  program: { burst: 20_000, per_second: 5_000 },
  nobody: { burst: 120, per_second: 5 },
} as const satisfies { readonly [who: string]: Rate };

/** What may take long or much memory: questions about all customers, files, and lists that come in. */
const HEAVY =
  /^\/api\/(audience|rules\/preview|rules\/[^/]+\/(flags|fixes|audience|explain|compare|approve|publish|submit)|caps\/(simulate|replay|rehearse|check)|policy\/what-if|policies|proposals\/[^/]+(\/approve)?$|catalog\/(values|coverage|attributes\/[^/]+\/values)|overlap|consent|demo|review-queue|customers|audit\/(verify|export)|overview|segments)/;
/** What begins work that takes as much. To look at it, and to stop it, takes little, and is a way out. */
const BEGINS_HEAVY = /^\/api\/(imports|imports\/inspect|rechecks)$/;
/** So many of those at once; a pool of the engine's answers a few of them at a time, the others wait. */
const HEAVY_AT_ONCE = 64;

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/** Refuses with 429 whoever asks far more in a row than a person or program does. */
export function rateLimit(clock: Clock, options: AppOptions): MiddlewareHandler<AppEnv> {
  const rates = options.rates ?? RATES;
  const buckets = new Map<string, Bucket>();
  return async (c, next) => {
    if (options.signedIn === undefined) {
      const [who, kind] = askerOf(c, options);
      takeOne(buckets, who, rates[kind], clock.now());
    }
    await next();
  };
}

/**
 * Refuses with 503 what is heavy while too much of it is under way, or memory is short. Put it before the body is read.
 * An answer that is made while it is read is under way until its end.
 */
export function heavyLimit(options: AppOptions): MiddlewareHandler<AppEnv> {
  const most = options.heavy_at_once ?? HEAVY_AT_ONCE;
  let running = 0;
  return async (c, next) => {
    if (!isHeavy(c)) return next();
    if (running >= most || options.shortOfMemory?.() === true) {
      throw new TactError(
        'unavailable',
        'Tact is busy with other questions. Nothing was changed; try again.',
        {
          retry_after_seconds: 2,
        },
      );
    }
    running += 1;
    const over = options.turns?.begin();
    const end = () => {
      running -= 1;
      over?.();
    };
    try {
      await next();
    } finally {
      if (c.var.made === undefined) end();
      else void c.var.made.then(end);
    }
  };
}

function isHeavy({ req: { method, path } }: AppContext): boolean {
  return HEAVY.test(path) || (method === 'POST' && BEGINS_HEAVY.test(path));
}

function askerOf(c: AppContext, options: AppOptions): readonly [string, keyof typeof RATES] {
  const { actor } = c.var;
  if (actor === null) return [`address:${networkOf(options.addressOf?.(c.env) ?? '')}`, 'nobody'];
  return [actor.id, actor.id.startsWith('token:') ? 'program' : 'person'];
}

function takeOne(buckets: Map<string, Bucket>, who: string, { burst, per_second }: Rate, now: number): void {
  const kept = buckets.get(who);
  const left =
    kept === undefined ? burst : Math.min(burst, kept.left + ((now - kept.at) / SECOND) * per_second);
  if (left < 1) {
    throw new TactError('too_many', 'Too many requests in a row. Wait a little, then go on.', {
      retry_after_seconds: Math.max(1, Math.ceil((1 - left) / per_second)),
    });
  }
  if (kept === undefined && buckets.size >= MOST_BUCKETS) forgetFull(buckets, now);
  buckets.set(who, { left: left - 1, at: now });
}

/** Whoever was quiet for a minute has a full bucket again, or nearly. */
function forgetFull(buckets: Map<string, Bucket>, now: number): void {
  for (const [who, { at }] of buckets) if (now - at > 60 * SECOND) buckets.delete(who);
  if (buckets.size >= MOST_BUCKETS) buckets.clear();
}
