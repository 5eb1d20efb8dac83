import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { THIS_MACHINE } from '../../support/this-machine.ts';

const MAIN = fileURLToPath(new URL('../../../src/server/main.ts', import.meta.url));

export interface RunningServer {
  /** Where it answers. */
  readonly url: string;
  /** The link for the first account, when one was printed. */
  readonly setup: string | null;
  /** Ends it as an operator would. */
  stop(): Promise<void>;
}

/** A folder of its own for a server; `gone` deletes it. */
export async function aDataFolder(): Promise<{ readonly path: string; readonly gone: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'tact-e2e-'));
  return { path, gone: () => rm(path, { recursive: true, force: true }) };
}

/** Tact as it is started on a bare machine, over this folder. Port 0: any that is free. */
export async function aServer(
  folder: string,
  environment: { readonly [name: string]: string } = {},
): Promise<RunningServer> {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...THIS_MACHINE, TACT_PORT: '0', TACT_DATA: folder, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed = await firstWords(child);
  return {
    url: /ready at (\S+)/.exec(printed)?.[1] ?? '',
    setup: /(http\S+\/setup#\S+)/.exec(printed)?.[1] ?? null,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** What it prints when it is ready; the link comes in one piece with the address. */
function firstWords(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (/ready at .*\n$/s.test(text)) resolve(text);
    });
    child.once('exit', (code) => reject(new Error(`It ended with ${code} instead of starting: ${text}`)));
  });
}
