/** Starts Tact on this machine: data folder, store, engine, API, screens. */
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Server } from 'node:http';
import { availableParallelism } from 'node:os';
import { compose } from '../compose.ts';
import { createDuckDbEngine } from '../engines/duckdb/engine.ts';
import { keepRechecking } from '../service/keep-rechecking.ts';
import { endInterruptedRechecks } from '../service/start-recheck.ts';
import { endInterruptedImports } from '../service/imports/end-interrupted-imports.ts';
import type { AudienceEngine, Clock, Ports, Store } from '../service/ports.ts';
import { takeAuditKey } from './audit-key.ts';
import { createCheckpointFile } from './checkpoint-file.ts';
import type { Config } from './config.ts';
import { StartError } from './start-error.ts';
import { takeDataFolder, type DataFolder } from './data-folder.ts';
import { keepCheckpoints } from './keep-checkpoints.ts';
import { hostNames } from './hosts.ts';
import { receiveForm } from './receive-form.ts';
import { openStore } from './open-store.ts';
import { createOpenIdProvider } from './openid-provider.ts';
import { addressTeller } from './proxies.ts';
import { logLine, refusalLine } from './log-line.ts';
import { memoryWatch } from './short-of-memory.ts';
import { createSecrets } from './secrets.ts';
import { createSimulatorPool } from './simulator/pool.ts';
import { serveScreens } from './static-files.ts';

const MINUTE = 60_000;
/** Time for the slowest file of 20 GB; slow headers are cut off much earlier. */
const REQUEST_TIME = 240 * MINUTE;
const HEADER_TIME = MINUTE / 3;
/** How often the host looks whether tonight's checks are due. */
const TICK = 5 * MINUTE;
/** How long requests under way may take after a stop. */
const LAST_REQUESTS = 10_000;

export interface RunningServer {
  readonly port: number;
  readonly ports: Ports;
  /** Finishes requests under way, then closes everything. */
  stop(): Promise<void>;
}

/** Listens when it resolves. Throws StartError. */
export async function startServer(config: Config, screens: string): Promise<RunningServer> {
  const folder = takeDataFolder(config.data_folder);
  const clock: Clock = { now: Date.now };
  const opened: { close(): Promise<void> }[] = [];
  try {
    const store = await openStore(config, folder);
    opened.push(store);
    const engine = await createDuckDbEngine({
      path: folder.customers,
      clock,
      temp_folder: folder.temp,
      files_folder: folder.incoming,
    });
    opened.push(engine);
    return await listen(config, screens, { folder, clock, store, engine });
  } catch (error) {
    for (const part of opened) await part.close();
    folder.release();
    throw error;
  }
}

interface Opened {
  readonly folder: DataFolder;
  readonly clock: Clock;
  readonly store: Store;
  readonly engine: AudienceEngine;
}

async function listen(config: Config, screens: string, opened: Opened): Promise<RunningServer> {
  const { folder, clock, store, engine } = opened;
  const stopping = new AbortController();
  const addressOf = addressTeller(config.proxies ?? []);
  const cores = availableParallelism();
  const simulator = createSimulatorPool({ threads: Math.min(cores, config.threads ?? cores) });
  const { app, ports } = compose({
    engine,
    store,
    clock,
    simulator,
    secrets: createSecrets(() => clock.now(), takeAuditKey(folder.audit_key)),
    checkpoints: createCheckpointFile(folder.checkpoints),
    options: {
      ...(config.token === undefined ? {} : { token: config.token }),
      ...(config.public_url === undefined ? {} : { public_url: config.public_url }),
      hosts: hostNames(config),
      stopping: stopping.signal,
      receive: (request) => receiveForm(request, folder.incoming, ports.secrets.id()),
      ...(config.openid === undefined ? {} : { provider: createOpenIdProvider(config.openid) }),
      addressOf: (env) => {
        const { socket, headers } = (env as HttpBindings).incoming;
        return addressOf(socket.remoteAddress ?? '', [headers['x-forwarded-for'] ?? []].flat().join(','));
      },
      shortOfMemory: memoryWatch(() => performance.now()),
      log: (error, request) => console.error(logLine(new Date(clock.now()).toISOString(), request, error)),
      refused: (refusal) => console.error(refusalLine(new Date(clock.now()).toISOString(), refusal)),
    },
  });
  await endInterruptedImports(ports);
  const lost = await endInterruptedRechecks(ports);
  const recheckFailed = (error: unknown) =>
    console.error(logLine(new Date(clock.now()).toISOString(), 'checking published rules again', error));
  const rechecking = keepRechecking(ports, recheckFailed, lost);
  const ticking = setInterval(() => void rechecking.tick().catch(recheckFailed), TICK);
  const stopCheckpoints = keepCheckpoints(ports, (error) =>
    console.error(logLine(new Date(clock.now()).toISOString(), 'signing the log', error)),
  );
  serveScreens(app, screens);
  const host = new Hono<{ Bindings: HttpBindings }>()
    .get('/healthz', (c) => c.text('ok'))
    .get('/readyz', async (c) => {
      const problem = stopping.signal.aborted ? 'stopping' : await unready(ports);
      return problem === null ? c.text('ready') : c.text(problem, 503);
    })
    .all('*', (c) => app.fetch(c.req.raw, c.env));
  const server = createAdaptorServer({
    fetch: host.fetch,
    serverOptions: { requestTimeout: REQUEST_TIME, headersTimeout: HEADER_TIME },
  }) as Server;
  const port = await bound(server, config);
  return {
    port,
    ports,
    stop: async () => {
      stopping.abort();
      await closed(server);
      clearInterval(ticking);
      await rechecking.stop();
      await stopCheckpoints();
      await simulator.close();
      await engine.close();
      await store.close();
      folder.release();
    },
  };
}

/** Which part does not answer; null when all do. */
async function unready({ store, engine }: Ports): Promise<string | null> {
  try {
    await store.view.accounts.count();
  } catch {
    return 'the state store does not answer';
  }
  try {
    await engine.dataVersion();
  } catch {
    return 'the engine does not answer';
  }
  return null;
}

function bound(server: Server, { port, host }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port, host)));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE')
    return new StartError(`TACT_PORT: port ${port} is in use. Choose another.`);
  if (error.code === 'EACCES')
    return new StartError(`TACT_PORT: port ${port} needs more rights. Choose one above 1023.`);
  return new StartError(`TACT_HOST: can't listen on ${host} (${error.code}).`);
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const impatient = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(impatient);
      resolve();
    });
  });
}
