import { z } from '@hono/zod-openapi';
import type { ImportOptions } from '../../domain/data/import-options.ts';
import { TactError } from '../../service/errors.ts';
import { inspectFile } from '../../service/imports/inspect-file.ts';
import { exportProblems, listImports, readImport } from '../../service/imports/read-imports.ts';
import { startDemo } from '../../service/imports/start-demo.ts';
import { startImport, type StartedImport } from '../../service/imports/start-import.ts';
import { stopImport } from '../../service/imports/stop-import.ts';
import type { TableFile } from '../../service/imports/table-file.ts';
import type { Ports } from '../../service/ports.ts';
import type { AppOptions } from '../options.ts';
import { issuesOf } from '../problem.ts';
import { openTable } from '../readers/open-table.ts';
import { receiving } from '../receiving.ts';
import { actorOf, json, route, router } from '../route.ts';
import {
  importForm,
  importOptionsSchema,
  importSchema,
  inspectedSchema,
  inspectForm,
  startedSchema,
} from '../schemas/imports.ts';
import { idParam, pageOf, pageQuery } from '../schemas/schema.ts';
import { requireWellFormed } from '../well-formed.ts';

export type ImportsRoutes = ReturnType<typeof importsRoutes>;

/** Of a file that is only looked at, no more is read. */
const INSPECTED_BYTES = 4 * 1024 * 1024;

/** `/imports`: files that come in, and `/demo`. */
export function importsRoutes(ports: Ports, options: Pick<AppOptions, 'log' | 'receive'>) {
  const receives = receiving(options);
  const started = ({ import_id, finished }: StartedImport, request: string) => {
    finished.catch((error: unknown) => options.log?.(error, request));
    return { import_id };
  };
  return router()
    .openapi(
      route(
        {
          right: 'import.run',
          method: 'post',
          path: '/imports/inspect',
          tags: ['imports'],
          summary: 'What a file is understood to be; nothing is kept',
          request: { body: form(inspectForm) },
          responses: {
            200: json(inspectedSchema, 'Format, columns, first rows, and what would be set aside'),
          },
        },
        receives,
      ),
      async (c) => {
        const { dataset, file, options: text } = c.req.valid('form');
        return c.json(await inspectFile(ports, beginningOf(file), dataset, optionsIn(text)), 200);
      },
    )
    .openapi(
      route(
        {
          right: 'import.run',
          method: 'post',
          path: '/imports',
          tags: ['imports'],
          summary: 'Import a file: CSV, TSV, JSON Lines or Parquet, gzip too',
          request: { body: form(importForm) },
          responses: { 202: json(startedSchema, 'It has started; ask for its progress by this id') },
        },
        receives,
      ),
      async (c) => {
        const { dataset, file, options: text } = c.req.valid('form');
        const { received } = c.var;
        const table = tableFile(file, received?.path ?? undefined);
        const start = await startImport(ports, actorOf(c), dataset, table, optionsIn(text));
        if (received !== undefined) {
          received.kept = true;
          void start.finished.catch(() => undefined).then(() => received.release());
        }
        return c.json(started(start, c.var.request_id), 202);
      },
    )
    .openapi(
      route({
        right: 'import.read',
        method: 'get',
        path: '/imports',
        tags: ['imports'],
        summary: 'Imports, the newest first',
        request: { query: pageQuery },
        responses: { 200: json(pageOf(importSchema), 'Imports') },
      }),
      async (c) => {
        const { limit = 50, cursor } = c.req.valid('query');
        return c.json(await listImports(ports, { limit, cursor }), 200);
      },
    )
    .openapi(
      route({
        right: 'import.read',
        method: 'get',
        path: '/imports/{id}',
        tags: ['imports'],
        summary: 'How far an import has come',
        request: { params: idParam },
        responses: { 200: json(importSchema, 'The import') },
      }),
      async (c) => c.json(await readImport(ports, actorOf(c), c.req.valid('param').id), 200),
    )
    .openapi(
      route({
        right: 'import.run',
        method: 'get',
        path: '/imports/{id}/problems.csv',
        tags: ['imports'],
        summary: 'Every row that was set aside, with the reason; each download is recorded',
        request: { params: idParam },
        responses: {
          200: {
            description: 'line, column, value, reason',
            content: { 'text/csv': { schema: z.string() } },
          },
        },
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        const lines = await exportProblems(ports, actorOf(c), id);
        c.header('content-type', 'text/csv; charset=utf-8');
        c.header('content-disposition', `attachment; filename="import-${id}-set-aside.csv"`);
        return c.body(streamOf(lines), 200);
      },
    )
    .openapi(
      route({
        right: 'import.run',
        method: 'post',
        path: '/imports/{id}/stop',
        tags: ['imports'],
        summary: 'Stop an import; the data stays as it was',
        request: { params: idParam },
        responses: { 202: json(importSchema, 'It stops between two batches') },
      }),
      async (c) => c.json(await stopImport(ports, actorOf(c), c.req.valid('param').id), 202),
    )
    .openapi(
      route({
        right: 'demo.load',
        method: 'post',
        path: '/demo',
        tags: ['imports'],
        summary: 'Load the demonstration shop into an empty workspace',
        responses: { 202: json(startedSchema, 'It has started; ask for its progress by this id') },
      }),
      async (c) => c.json(started(await startDemo(ports, actorOf(c)), c.var.request_id), 202),
    );
}

function form<S extends z.ZodType>(schema: S) {
  return { content: { 'multipart/form-data': { schema } }, required: true } as const;
}

function tableFile(file: File, path: string | undefined): TableFile {
  return { name: file.name, path, open: (opening) => openTable(file, file.name, opening) };
}

/** Parquet says at its end what it holds, so it is looked at whole. */
function beginningOf(file: File): TableFile {
  const partial = file.size >= INSPECTED_BYTES && !/\.parquet(\.gz)?$/i.test(file.name);
  const looked_at = partial ? file.slice(0, INSPECTED_BYTES) : file;
  return {
    name: file.name,
    open: ({ delimiter }) => openTable(looked_at, file.name, { delimiter, partial }),
  };
}

function optionsIn(text: string | undefined): ImportOptions {
  const parsed = importOptionsSchema.safeParse(jsonIn(text));
  if (parsed.success) return parsed.data;
  throw new TactError('invalid', 'These options can’t be used. Correct the places named below.', {
    issues: issuesOf(parsed.error).map(({ path, message }) => ({
      path: path === '' ? 'options' : `options.${path}`,
      message,
    })),
  });
}

function jsonIn(text: string | undefined): unknown {
  if (text === undefined || text.trim() === '') return {};
  requireWellFormed(text);
  try {
    return JSON.parse(text);
  } catch {
    throw new TactError(
      'malformed',
      'The part “options” is not JSON. Send an object such as {"mode":"replace"}.',
    );
  }
}

function streamOf(parts: AsyncIterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = parts[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await iterator.return?.();
    },
  });
}
