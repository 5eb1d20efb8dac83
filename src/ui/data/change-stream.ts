import { send } from './client.ts';
import { SCREEN } from './screen.ts';

/** Something that changed, here or on another screen. */
export interface Change {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
}

interface Listeners {
  readonly onChange: (change: Change) => void;
  /** The line is open (again), or went away. */
  readonly onLine: (open: boolean) => void;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** Reads the stream of changes until the signal ends it; a line that breaks is opened again, ever more slowly. */
export async function followChanges({ onChange, onLine }: Listeners, signal: AbortSignal): Promise<void> {
  let pause = FIRST_PAUSE_MS;
  while (!signal.aborted) {
    try {
      const response = await send(`stream?screen=${SCREEN}`, {
        signal,
        headers: { accept: 'text/event-stream' },
      });
      if (!response.ok || response.body === null) throw new Error(`The stream answered ${response.status}.`);
      onLine(true);
      pause = FIRST_PAUSE_MS;
      for await (const event of events(response.body, signal)) onChange(event);
    } catch {
      // Why it broke doesn't matter: it is opened again below.
    }
    if (signal.aborted) return;
    onLine(false);
    await wait(pause, signal);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }
}

async function* events(body: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<Change> {
  const reader = body.getReader();
  // A host that answers without a network doesn't tie the stream to the request.
  signal.addEventListener('abort', () => void reader.cancel(), { once: true });
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (text + decoder.decode(value, { stream: true })).split(/\r?\n\r?\n/);
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const change = changeIn(block);
      if (change !== null) yield change;
    }
  }
}

function changeIn(block: string): Change | null {
  const lines = block.split(/\r?\n/);
  if (!lines.includes('event: change')) return null;
  const data = lines.filter((line) => line.startsWith('data:')).map((line) => line.slice(5).trim());
  return JSON.parse(data.join('\n')) as Change;
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
