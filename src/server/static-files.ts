import { serveStatic } from '@hono/node-server/serve-static';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { TactError } from '../service/errors.ts';
import type { AppEnv } from '../api/options.ts';

const NOT_BUILT = `<!doctype html><title>Tact</title><p>The screens are not built yet. Start Tact with <code>npm start</code>.</p>`;

/**
 * Serves the built screens below the API: files as they are, every page address as the app, and 404 for files that
 * are not there.
 */
export function serveScreens(app: OpenAPIHono<AppEnv>, folder: string): void {
  const page = join(folder, 'index.html');
  app.use('*', compress());
  app.get('/assets/*', async (c, next) => {
    await next();
    if (c.res.ok) c.header('cache-control', 'public, max-age=31536000, immutable');
  });
  if (existsSync(page))
    app.get('*', serveStatic({ root: relative(process.cwd(), folder), index: 'nothing' }));
  app.get('*', (c) => {
    if (!isPage(c.req.path, c.req.header('accept') ?? '')) {
      throw new TactError('not_found', 'There is nothing at this address.');
    }
    c.header('cache-control', 'no-cache');
    return existsSync(page) ? c.html(readFileSync(page, 'utf8')) : c.html(NOT_BUILT, 503);
  });
}

/** Ids in page addresses may have dots; a browser that opens a page says that it wants HTML. */
function isPage(path: string, accept: string): boolean {
  if (/^\/(api|assets)(\/|$)/.test(path)) return false;
  return accept.includes('text/html') || !(path.split('/').at(-1) ?? '').includes('.');
}
