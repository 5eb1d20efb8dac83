/** The real thing behind the API: DuckDB with a few customers and SQLite in a folder, asked by an admin's token. */
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { compose } from '../../src/compose.ts';
import { createDuckDbEngine } from '../../src/engines/duckdb/engine.ts';
import type { Store } from '../../src/service/ports.ts';
import { createSqliteStore } from '../../src/store/sqlite/store.ts';
import { aClock } from './a-clock.ts';
import { aFolder } from './a-folder.ts';
import { secretsOf } from './secrets.ts';

const TOKEN = 'a token of the tests, without spaces'.replaceAll(' ', '-');

export interface OpenShop {
  readonly folder: string;
  readonly store: Store;
  /** Faults of our own that were logged. */
  readonly faults: readonly string[];
  call(method: string, path: string, body?: BodyInit, headers?: HeadersInit): Promise<Response>;
  /** The same with JSON. */
  json(method: string, path: string, body?: unknown, headers?: HeadersInit): Promise<Response>;
}

/** Open until the test ends. With the segment `gold`, the rule `welcome`, and customers c-1 and c-2. */
export async function anOpenShop(): Promise<OpenShop> {
  const folder = aFolder();
  const clock = aClock();
  const store = await createSqliteStore({ path: join(folder, 'state.sqlite') });
  const engine = await createDuckDbEngine({
    path: join(folder, 'customers.duckdb'),
    temp_folder: join(folder, 'temp'),
    clock,
  });
  onTestFinished(async () => {
    await engine.close();
    await store.close();
  });
  const faults: string[] = [];
  const endless = { burst: Number.MAX_SAFE_INTEGER, per_second: 1 };
  const { app } = compose({
    engine,
    store,
    clock,
    // Real hashes of passwords would take most of the time of thousands of requests.
    secrets: secretsOf(clock),
    options: {
      token: TOKEN,
      rates: { person: endless, program: endless, nobody: endless },
      log: (error) => faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    },
  });
  const call: OpenShop['call'] = async (method, path, body, headers) => {
    const sent = new Headers(headers);
    if (!sent.has('authorization')) sent.set('authorization', `Bearer ${TOKEN}`);
    return app.request(`http://127.0.0.1:4400/api${path}`, {
      method,
      headers: sent,
      ...(body === undefined ? {} : { body }),
    });
  };
  const json: OpenShop['json'] = (method, path, body, headers) => {
    const sent = new Headers(headers);
    sent.set('content-type', 'application/json');
    return call(method, path, body === undefined ? undefined : JSON.stringify(body), sent);
  };
  const load = await engine.load('customers', 'replace', [
    { id: 'tier', type: 'enum' },
    { id: 'joined', type: 'date' },
    { id: 'email', type: 'text' },
  ]);
  await load.write([
    { customer_id: 'c-1', tier: 'gold', joined: '2026-02-01', email: 'a@example.org' },
    { customer_id: 'c-2', tier: 'silver', joined: '2026-03-01', email: 'b@example.org' },
  ]);
  await load.commit();
  const events = await engine.load('events', 'replace', [{ id: 'product', type: 'text' }]);
  await events.write([
    { customer_id: 'c-1', event: 'purchase', occurred_at: '2026-11-01T09:00:00.000Z', product: 'soap' },
  ]);
  await events.commit();
  const condition = { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' };
  await json('POST', '/segments', { id: 'gold', name: 'Gold', condition });
  await json('POST', '/rules', {
    id: 'welcome',
    name: 'Welcome',
    segment: 'gold',
    purpose: 'marketing',
    channel: 'email',
  });
  return { folder, store, faults, call, json };
}
