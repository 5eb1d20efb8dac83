import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { THIS_MACHINE } from './this-machine.ts';

const MAIN = fileURLToPath(new URL('../../src/server/main.ts', import.meta.url));

export interface ServerProcess {
  /** Where it answers, such as `http://127.0.0.1:41234`. */
  readonly url: string;
  /** The token of the printed setup link, when there was one. */
  readonly setup: string | null;
  readonly pid: number | undefined;
  /** Everything that it has printed, on both streams. */
  printed(): string;
  /** Ends it; gives the exit code, or null when a signal did. */
  stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** Tact as a process of its own on a free port; it is killed when the test ends. */
export async function aServer(environment: { readonly [name: string]: string }): Promise<ServerProcess> {
  const child = started(environment);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  const printed = await whenReady(child);
  const url = /ready at (\S+)/.exec(printed)?.[1] ?? '';
  const link = /setup#(\S+)/.exec(printed)?.[1] ?? null;
  return {
    url,
    setup: link,
    pid: child.pid,
    printed: () => said,
    stop: async (signal) => {
      child.kill(signal);
      const [code] = (await once(child, 'exit')) as [number | null];
      return code;
    },
  };
}

/** A start that is meant to fail: what it said and its exit code. */
export async function aFailedStart(environment: { readonly [name: string]: string }) {
  const child = started(environment);
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

function started(environment: { readonly [name: string]: string }): ChildProcess {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...THIS_MACHINE, TACT_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

/** What it has printed once it is ready; the link comes in one piece with the address. */
function whenReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (/ready at .*\n$/s.test(text)) resolve(text);
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    child.once('exit', () => reject(new Error(`It ended instead of starting: ${text}`)));
  });
}
