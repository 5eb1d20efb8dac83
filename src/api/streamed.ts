import type { AppContext } from './options.ts';

/** A download that is made while it is read: `streamed(c, lines, 'audience.csv', 'text/csv')`; null for bytes that are no text. */
export function streamed(
  c: AppContext,
  pieces: AsyncIterable<string | Uint8Array>,
  file_name: string,
  media_type: string,
  charset: 'utf-8' | null = 'utf-8',
): Response {
  const made = Promise.withResolvers<void>();
  c.set('made', made.promise);
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.asyncIterator]();
  const stop = async () => {
    made.resolve();
    await iterator.return?.();
  };
  const headers = {
    'content-type': charset === null ? media_type : `${media_type}; charset=${charset}`,
    'content-disposition': `attachment; filename="${file_name}"`,
  };
  if (c.req.method === 'HEAD') {
    // Nobody would read it.
    stop().catch(() => {});
    return new Response(null, { headers });
  }
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const next = await iterator.next();
        if (next.done !== true)
          return controller.enqueue(typeof next.value === 'string' ? encoder.encode(next.value) : next.value);
      } catch (error) {
        made.resolve();
        throw error;
      }
      made.resolve();
      controller.close();
    },
    cancel: stop,
  });
  return new Response(body, { headers });
}
