import { z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import { tellOfPresence } from '../../service/enter-rule.ts';
import type { Ports } from '../../service/ports.ts';
import type { AppOptions } from '../options.ts';
import { actorOf, route, router } from '../route.ts';
import { screenSchema } from '../schemas/presence.ts';

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
        'Events `change` with `{kind, id, version}`. A comment every 25 seconds keeps the line open. A screen that shows rules names itself, so that others see who has a rule open.',
      request: { query: z.object({ screen: screenSchema.optional() }) },
      responses: {
        200: { description: 'Events', content: { 'text/event-stream': { schema: z.string() } } },
      },
    }),
    (c) => {
      // Whose account changes has to ask again, and may find that it can't.
      const listener = actorOf(c).id;
      const { screen } = c.req.valid('query');
      return streamSSE(c, async (stream) => {
        const ended = Promise.withResolvers<void>();
        const hangUp = screen === undefined ? () => null : ports.presence.line(listener, screen);
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
        tellOfPresence(ports, hangUp());
      });
    },
  );
}
