/** A download that is made while it is read: `streamed(lines, 'audience.csv', 'text/csv')`; null for bytes that are no text. */
export function streamed(
  pieces: AsyncIterable<string | Uint8Array>,
  file_name: string,
  media_type: string,
  charset: 'utf-8' | null = 'utf-8',
): Response {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(typeof next.value === 'string' ? encoder.encode(next.value) : next.value);
    },
    cancel: async () => {
      await iterator.return?.();
    },
  });
  return new Response(body, {
    headers: {
      'content-type': charset === null ? media_type : `${media_type}; charset=${charset}`,
      'content-disposition': `attachment; filename="${file_name}"`,
    },
  });
}
