import { afterAll, beforeAll, expect, test } from 'vitest';
import { aFolder } from '../support/a-folder.ts';
import { aPostgres, type PostgresServer } from '../support/a-postgres.ts';
import { aServer } from '../support/a-server.ts';
import { TOKEN } from '../support/calls.ts';
import { holdsAll, nothingYet, writeUntil } from '../support/load-writer.ts';

/** Rounds: a few here, 200 by `npm run test:reliability`. */
const ROUNDS = Number(process.env['TACT_RELIABILITY_ROUNDS'] ?? 3);
const TIME = ROUNDS * 60_000;
const LONGEST = 700;

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await aPostgres();
});
afterAll(() => postgres.stop());

/** Starts, looks whether all is there, writes, and kills at a random moment, again and again. */
async function killedAgainAndAgain(
  environment: { readonly [name: string]: string },
  killed: () => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const known = nothingYet();
  for (let round = 0; round <= ROUNDS; round += 1) {
    const server = await aServer({ ...environment, TACT_TOKEN: TOKEN });
    await holdsAll(server.url, known);
    const stop = new AbortController();
    const writing = writeUntil(stop.signal, server.url, known);
    // However slow the machine is, something is acknowledged; later rounds may be killed before.
    if (round === 0) await expect.poll(() => known.count).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST));
    await killed();
    await server.stop('SIGKILL');
    stop.abort();
    await writing;
  }
  return known.count;
}

test(
  'killed at random moments under load, nothing that was acknowledged is lost or half-made',
  { timeout: TIME },
  async () => {
    const acknowledged = await killedAgainAndAgain({ TACT_DATA: aFolder() });
    console.info(`${ROUNDS} kills, ${acknowledged} acknowledged changes, none lost`);
    expect(acknowledged).toBeGreaterThan(0);
  },
);

test('the same with PostgreSQL, whose server is killed as well', { timeout: TIME }, async () => {
  const TACT_DATABASE_URL = await postgres.database();
  const acknowledged = await killedAgainAndAgain({ TACT_DATA: aFolder(), TACT_DATABASE_URL }, async () => {
    await postgres.kill();
    await postgres.start();
  });
  console.info(`${ROUNDS} kills of PostgreSQL, ${acknowledged} acknowledged changes, none lost`);
  expect(acknowledged).toBeGreaterThan(0);
});
