/** Long answers that say how far they are, for callers that accept JSON lines. */
import type { TypedResponse } from 'hono';
import type { Cancellation } from '../service/ports.ts';
import type { AppContext } from './options.ts';
import { problemOf } from './problem.ts';

export const JSON_LINES = 'application/x-ndjson';

interface Underway {
  readonly signal: Cancellation;
  readonly rest: (done: number | null) => Promise<void>;
}

/** To the router the lines are the answer that they end with. */
type JsonAnswer = Response & TypedResponse<never, 200, 'json'>;

/** Milliseconds that pass between two lines at least, so that a slow reader isn't buried. */
const BETWEEN = 100;

/** Whether the caller wants lines: `{"progress": 0.4}` as it goes on, then `{"result": …}` or `{"problem": …}`. */
export function wantsLines(c: Pick<AppContext, 'req'>): boolean {
  return c.req.header('accept')?.includes(JSON_LINES) === true;
}

/** For an answer in one piece; other requests get their turn, and a caller who hangs up stops it. */
export function underway(c: Pick<AppContext, 'req'>): Underway {
  return { signal: c.req.raw.signal, rest: nextTask };
}

/** The lines of an answer that `work` brings about. Whoever stops reading stops the work. */
export function told(c: AppContext, work: (underway: Underway) => Promise<unknown>): JsonAnswer {
  const stopped = new AbortController();
  c.req.raw.signal.addEventListener('abort', () => stopped.abort(), { once: true });
  const encoder = new TextEncoder();
  const made = Promise.withResolvers<void>();
  c.set('made', made.promise);
  const body = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      const tell = (line: unknown) => {
        if (!stopped.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      let last = 0;
      const rest = async (done: number | null) => {
        const now = performance.now();
        if (now - last > BETWEEN) {
          tell({ progress: done });
          last = now;
        }
        await nextTask();
      };
      try {
        tell({ result: await work({ signal: stopped.signal, rest }) });
      } catch (error) {
        tell({ problem: problemOf(error, c.var.request_id) });
      } finally {
        made.resolve();
      }
      if (!stopped.signal.aborted) controller.close();
    },
    cancel: () => stopped.abort(),
  });
  const headers = { 'content-type': `${JSON_LINES}; charset=utf-8` };
  return new Response(body, { headers }) as JsonAnswer;
}

function nextTask(): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, 0);
  });
}
