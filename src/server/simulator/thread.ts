/** One thread of the pool, and what it was asked. */
import { Worker } from 'node:worker_threads';
import { TactError } from '../../service/errors.ts';
import type { Answered, Answers, Ask, Asked } from './asks.ts';

export interface Thread {
  /** Rejects with what was thrown on the way, or with words for a person when the thread ends before it has answered. */
  ask<K extends Ask['kind']>(
    ask: Extract<Ask, { readonly kind: K }>,
    transfer?: readonly ArrayBuffer[],
  ): Promise<Answers[K]>;
  hasEnded(): boolean;
  end(): Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: Answers[keyof Answers]) => void;
  readonly reject: (error: unknown) => void;
}

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/** Starts a thread that runs a file; it keeps no process alive. */
export function startThread(file: URL): Thread {
  const worker = new Worker(file, { name: 'tact-simulator', execArgv: [] });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let ended = false;
  worker.unref();
  worker.on('message', (answered: Answered) => {
    const asker = waiting.get(answered.id);
    waiting.delete(answered.id);
    if ('answer' in answered) asker?.resolve(answered.answer);
    else asker?.reject(answered.thrown);
  });
  worker.once('error', (error: NodeJS.ErrnoException) => {
    endWith(error.code === OUT_OF_MEMORY ? brokenOff('there was not enough memory for it') : error);
  });
  worker.once('exit', () => endWith(brokenOff('one of its threads ended')));

  function endWith(error: unknown): void {
    ended = true;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  return {
    ask: <K extends Ask['kind']>(
      ask: Extract<Ask, { readonly kind: K }>,
      transfer: readonly ArrayBuffer[] = [],
    ) =>
      new Promise<Answers[K]>((resolve, reject) => {
        if (ended) {
          reject(brokenOff('one of its threads ended'));
          return;
        }
        const id = asked;
        asked += 1;
        worker.postMessage({ id, ask } satisfies Asked, transfer);
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      }),
    hasEnded: () => ended,
    end: async () => {
      await worker.terminate();
    },
  };
}

function brokenOff(because: string): TactError {
  return new TactError(
    'unavailable',
    `The simulation broke off, because ${because}. Nothing was changed; try again.`,
  );
}
