import { z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import type { Ports } from '../../service/ports.ts';
import { route, router } from '../route.ts';

const BEAT = 25_000;

/** `/stream`: what changed, as server-sent events, for live screens. Read it with EventSource. */
export function streamRoutes(ports: Ports) {
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
    (c) =>
      streamSSE(c, async (stream) => {
        const stop = ports.changes.subscribe((change) => {
          void stream.writeSSE({ event: 'change', data: JSON.stringify(change) });
        });
        stream.onAbort(stop);
        await stream.write(': hello\n\n');
        while (!stream.aborted && !stream.closed) {
          await stream.sleep(BEAT);
          await stream.write(': still here\n\n');
        }
        stop();
      }),
  );
}
