/** A download that is made while it is read: `streamed(lines, 'audience.csv', 'text/csv')`. */
export function streamed(lines: AsyncIterable<string>, file_name: string, media_type: string): Response {
  const encoder = new TextEncoder();
  const iterator = lines[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    cancel: async () => {
      await iterator.return?.();
    },
  });
  return new Response(body, {
    headers: {
      'content-type': `${media_type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${file_name}"`,
    },
  });
}
