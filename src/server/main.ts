/** The Node host: `node src/server/main.ts`. */
import { fileURLToPath } from 'node:url';
import { TactError } from '../service/errors.ts';
import { startDemo } from '../service/imports/start-demo.ts';
import type { Ports } from '../service/ports.ts';
import { issueSetUpToken } from '../service/set-up.ts';
import { readConfig, type Config } from './config.ts';
import { StartError } from './start-error.ts';
import { isLoopback } from './hosts.ts';
import { startServer } from './start-server.ts';

const SCREENS = fileURLToPath(new URL('../../dist/app', import.meta.url));

/** Everything that is written here is for the account that runs Tact alone. */
process.umask(0o077);

try {
  await main(readConfig(process.env));
} catch (error) {
  const expected = error instanceof StartError || error instanceof TactError;
  console.error(expected ? error.message : error);
  process.exit(1);
}

async function main(config: Config): Promise<void> {
  const server = await startServer(config, SCREENS);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      void server.stop().then(() => process.exit(0));
    });
  }
  if (config.demo) await loadedDemo(server.ports);
  const address = config.public_url ?? `http://${bracketed(config.host)}:${server.port}`;
  const said = [`Tact is ready at ${address}`];
  if (config.public_url === undefined && !isLoopback(config.host)) {
    said.push(
      'TACT_HOST lets other machines in without encryption. Put a TLS proxy in front and set TACT_PUBLIC_URL.',
    );
  }
  const token = await issueSetUpToken(server.ports);
  if (token !== null) said.push(`Make the first account within 30 minutes: ${address}/setup#${token}`);
  // In one piece, so that whoever waits for the first line has the link too.
  console.log(said.join('\n'));
}

/** Once; a folder that holds something else stays as it is. */
async function loadedDemo(ports: Ports): Promise<void> {
  const loaded = await ports.store.view.audit.list({ action: 'demo.load', limit: 1 });
  if (loaded.length > 0) return;
  if ((await ports.store.view.accounts.count()) > 0) {
    throw new StartError(
      'TACT_DEMO: this data folder is a workspace of people already. Set TACT_DATA to an empty folder for the demo.',
    );
  }
  console.log('Loading the demonstration shop …');
  try {
    const { finished } = await startDemo(ports, {
      id: 'system',
      name: 'Tact',
      role: 'admin',
      request: 'start',
    });
    const { status, error } = await finished;
    if (status === 'failed') throw new StartError(`TACT_DEMO: ${error}`);
  } catch (error) {
    throw error instanceof TactError ? new StartError(`TACT_DEMO: ${error.message}`) : error;
  }
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
