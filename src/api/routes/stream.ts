import { z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import type { Ports } from '../../service/ports.ts';
import type { AppOptions } from '../options.ts';
import { actorOf, route, router } from '../route.ts';

const BEAT = 25_000;

/** `/stream`: what changed, as server-sent events, for live screens. Read it with EventSource. */
export function streamRoutes(ports: Ports, options: AppOptions) {
  return router().openapi(
    route({
      right: 'stream.read',
      method: 'get',
      path: '/stream',
      tags: ['stream'],
      summary: 'What changes, as it changes',
      description:
        'Events `change` with `{kind, id, version}`. A comment every 25 seconds keeps the line open.',
      responses: {
        200: { description: 'Events', content: { 'text/event-stream': { schema: z.string() } } },
      },
    }),
    (c) => {
      // Whose account changes has to ask again, and may find that it can't.
      const listener = actorOf(c).id;
      return streamSSE(c, async (stream) => {
        const ended = Promise.withResolvers<void>();
        const unsubscribe = ports.changes.subscribe((change) => {
          const told = stream.writeSSE({ event: 'change', data: JSON.stringify(change) });
          if (change.kind === 'account' && change.id === listener) void told.then(ended.resolve);
        });
        stream.onAbort(ended.resolve);
        options.stopping?.addEventListener('abort', ended.resolve);
        const beats = setInterval(() => void stream.write(': still here\n\n'), BEAT);
        await stream.write(': hello\n\n');
        await ended.promise;
        options.stopping?.removeEventListener('abort', ended.resolve);
        clearInterval(beats);
        unsubscribe();
      });
    },
  );
}
