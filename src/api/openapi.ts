/** The OpenAPI document and a page to read it. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import { type ApiDocument, docsPage } from './docs-page.ts';
import type { AppEnv } from './options.ts';
import { json, route, router } from './route.ts';

/** The document of everything that `api` serves. Ask the instance that basePath() gave. */
export function apiDocument(api: OpenAPIHono<AppEnv>): ApiDocument {
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Tact',
      version: '1',
      description:
        'See exactly whom a marketing rule would reach, why, and whether it should. ' +
        'Every failed call is answered with an RFC 9457 problem document. Changes ask for If-Match with the version that was read.',
    },
  });
  const problem = {
    description: 'A problem document (RFC 9457)',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  for (const path of Object.values(document.paths ?? {})) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      const operation = path[method];
      if (operation !== undefined) operation.responses = { ...operation.responses, default: problem };
    }
  }
  const whole = {
    ...document,
    components: {
      ...document.components,
      schemas: { ...document.components?.schemas, Problem: PROBLEM },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'An API token' },
        session: { type: 'apiKey', in: 'cookie', name: 'sid', description: 'After signing in' },
      },
    },
  };
  return whole as unknown as ApiDocument;
}

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'request_id'],
  properties: {
    type: { type: 'string', example: 'urn:tact:problem:conflict' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'What happened and what to do' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'message'],
        properties: { path: { type: 'string', example: 'conditions[2].value' }, message: { type: 'string' } },
      },
    },
    current: { description: 'With 409: the object as it is now' },
    request_id: { type: 'string' },
  },
} as const;

/** `/openapi.json` and `/docs`. */
export function documentationRoutes(api: OpenAPIHono<AppEnv>) {
  return router()
    .openapi(
      route({
        right: 'public',
        method: 'get',
        path: '/openapi.json',
        tags: ['documentation'],
        summary: 'This API as an OpenAPI 3.1 document',
        responses: { 200: json(z.custom<ApiDocument>().openapi({ type: 'object' }), 'The document') },
      }),
      (c) => c.json(apiDocument(api), 200),
    )
    .openapi(
      route({
        right: 'public',
        method: 'get',
        path: '/docs',
        tags: ['documentation'],
        summary: 'This API as a page to read',
        responses: { 200: { description: 'The page', content: { 'text/html': { schema: z.string() } } } },
      }),
      (c) => c.html(docsPage(apiDocument(api)), 200),
    );
}
