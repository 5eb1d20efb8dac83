/** How a route is written: `router().openapi(route({right, method, path, …}), handler)`. */
import { createRoute, OpenAPIHono, type RouteConfig, type z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { TactError } from '../service/errors.ts';
import type { Actor } from '../service/ports.ts';
import { RIGHTS, requireRole, type Right } from '../service/rights.ts';
import type { AppContext, AppEnv } from './options.ts';
import { issuesOf } from './problem.ts';

/** What a route asks of who calls it; `public` needs no account. */
export type RouteRight = Right | 'public';

const gates = new WeakMap<object, RouteRight>();

/** An empty group of routes: what fails a schema becomes a 422 that names the places. */
export function router(): OpenAPIHono<AppEnv> {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (result.success) return;
      throw new TactError('invalid', 'Some of what was sent is wrong. Correct the places named below.', {
        issues: issuesOf(result.error),
      });
    },
  });
}

/** A route with its right (service/rights.ts), asked before anything of the request is read; `before` comes after that. */
export function route<const R extends Omit<RouteConfig, 'middleware'> & { right: RouteRight }>(
  config: R,
  ...before: readonly MiddlewareHandler<AppEnv>[]
) {
  const { right, ...rest } = config;
  return createRoute({ ...rest, ...openness(right), middleware: [gate(right), ...before] } as unknown as R);
}

/** Who asks. Only in routes with a right other than `public`. */
export function actorOf(c: Pick<AppContext, 'var'>): Actor {
  if (c.var.actor !== null) return c.var.actor;
  throw new TactError('unauthenticated', 'Sign in first.');
}

/** The answer part of a route: `responses: {200: json(rule, 'The rule')}`. */
export function json<S extends z.ZodType>(schema: S, description: string) {
  return { content: { 'application/json': { schema } }, description };
}

/** The body part of a route: `request: {body: body(schema)}`. */
export function body<S extends z.ZodType>(schema: S) {
  return { content: { 'application/json': { schema } }, required: true } as const;
}

/** Routes of an app that stand behind no gate; none may. */
export function ungated(
  routes: readonly { method: string; path: string; handler: object }[],
): readonly string[] {
  const gated = new Set(routes.filter(({ handler }) => gates.has(handler)).map(nameOf));
  return [...new Set(routes.filter(({ method }) => method !== 'ALL').map(nameOf))].filter(
    (one) => !gated.has(one),
  );
}

function nameOf({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${path}`;
}

function gate(right: RouteRight): MiddlewareHandler<AppEnv> {
  const handler: MiddlewareHandler<AppEnv> = async (c, next) => {
    if (right !== 'public') requireRole(actorOf(c), right);
    await next();
  };
  gates.set(handler, right);
  return handler;
}

function openness(right: RouteRight) {
  return right === 'public'
    ? { security: [], 'x-roles': ['anyone'] }
    : { security: [{ token: [] }, { session: [] }], 'x-right': right, 'x-roles': [...RIGHTS[right]] };
}
