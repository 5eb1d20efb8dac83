/** The real server as a process of its own, over a generated folder. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/server/main.ts', import.meta.url));
/** Good for one process on this machine; the data is made up. */
const TOKEN = 'bench-token-of-made-up-data-0123456789';

export interface BenchServer {
  /** Sends JSON and gives the answer; throws with the problem's detail. */
  call(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** How much memory its process holds now, in bytes; 0 where the system doesn't say. */
  memory(): number;
  stop(): Promise<void>;
}

export interface Answer {
  readonly body: unknown;
  readonly etag: string | null;
}

/** Starts Tact over a data folder on a free port. */
export async function startServer(folder: string): Promise<BenchServer> {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'], TACT_PORT: '0', TACT_TOKEN: TOKEN, TACT_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child);
  return {
    call: async (method, path, body, headers = {}) => {
      const response = await fetch(`${url}/api${path}`, {
        method,
        headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const answer: unknown = await response.json();
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
      return { body: answer, etag: response.headers.get('etag') };
    },
    memory: () => residentBytes(child.pid),
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const url = /ready at (\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`The server ended (${code}) instead of starting.`)));
  });
}

function residentBytes(pid: number | undefined): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) * 1_024;
  } catch {
    return 0;
  }
}
