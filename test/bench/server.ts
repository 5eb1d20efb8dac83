/** The real server as a process of its own, over a generated folder. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openAsBlob, readFileSync } from 'node:fs';
import { basename } from 'node:path';
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
    signal?: AbortSignal,
  ): Promise<Answer>;
  /** Sends a file to be imported; gives the import's id. */
  send(dataset: string, path: string, options: object): Promise<string>;
  /** How much memory its process holds now, and held at most, in bytes; 0 where the system doesn't say. */
  memory(): { readonly now: number; readonly most: number };
  /** How long its process has computed so far, in milliseconds; 0 where the system doesn't say. */
  computed(): number;
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
    call: async (method, path, body, headers = {}, signal) => {
      const response = await fetch(`${url}/api${path}`, {
        method,
        headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(signal === undefined ? {} : { signal }),
      });
      const answer: unknown = await response.json();
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
      return { body: answer, etag: response.headers.get('etag') };
    },
    send: async (dataset, path, options) => {
      const form = new FormData();
      form.set('dataset', dataset);
      form.set('options', JSON.stringify(options));
      form.set('file', await openAsBlob(path), basename(path));
      const headers = { authorization: `Bearer ${TOKEN}` };
      const response = await fetch(`${url}/api/imports`, { method: 'POST', headers, body: form });
      const answer = (await response.json()) as { readonly import_id?: string };
      if (answer.import_id === undefined) throw new Error(`${path}: ${JSON.stringify(answer)}`);
      return answer.import_id;
    },
    memory: () => ({ now: bytesOf(child.pid, 'VmRSS'), most: bytesOf(child.pid, 'VmHWM') }),
    computed: () => computedOf(child.pid),
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

function bytesOf(pid: number | undefined, what: string): number {
  const kilobytes = new RegExp(`${what}:\\s+(\\d+)`).exec(said(pid, 'status'))?.[1];
  return Number(kilobytes ?? 0) * 1_024;
}

/** The system counts in hundredths of a second; the 14th and 15th word are the process's own and the system's time. */
function computedOf(pid: number | undefined): number {
  const words = said(pid, 'stat')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(words[11] ?? 0) + Number(words[12] ?? 0)) * 10;
}

function said(pid: number | undefined, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
