/** How long a question that nobody waits for any more goes on computing. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Ask } from './questions.ts';
import type { BenchServer } from './server.ts';

const LOOK_MS = 20;
/** The system counts in steps of ten milliseconds; less than two in a look is idling. */
const IDLE_MS = 10;
const BEFORE_MS = 400;

/** Milliseconds from withdrawing a question until the server's process idles; null: it was answered before. */
export async function timeToIdle(server: BenchServer, [path, body]: Ask): Promise<number | null> {
  const stop = new AbortController();
  let answered = false;
  const asked = server.call('POST', path, body, {}, stop.signal).then(
    () => {
      answered = true;
    },
    () => undefined,
  );
  await pause(BEFORE_MS);
  if (answered) return null;
  const start = performance.now();
  stop.abort();
  await asked;
  for (let before = server.computed(); ;) {
    await pause(LOOK_MS);
    const now = server.computed();
    if (now - before <= IDLE_MS) return performance.now() - start - LOOK_MS;
    before = now;
  }
}
