import type { MiddlewareHandler } from 'hono';
import type { AppEnv, AppOptions } from './options.ts';

/** Lets the host take the form of a request; its file is thrown away afterwards, unless a route keeps it for longer. */
export function receiving({ receive }: Pick<AppOptions, 'receive'>): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const isForm = c.req.header('content-type')?.toLowerCase().startsWith('multipart/form-data') === true;
    if (receive === undefined || !isForm) return next();
    const received = { ...(await receive(c.req.raw)), kept: false };
    c.set('received', received);
    // The validator of forms reads this before the body.
    c.req.bodyCache.formData = received.form;
    try {
      await next();
    } finally {
      if (!received.kept) await received.release();
    }
    return undefined;
  };
}
