/** An app with the small world of the conformance files: six customers, two segments, a policy. */
import { createMemoryEngine } from '../../src/engines/memory/engine.ts';
import type { Rule } from '../../src/domain/rules/rule.ts';
import type { AppOptions } from '../../src/api/options.ts';
import type { AudienceEngine, Role, Store } from '../../src/service/ports.ts';
import { anApp, type TestApp } from './an-app.ts';
import { aClock } from './a-clock.ts';
import { loadWorld } from './load-world.ts';
import { segmentVectors } from './vectors.ts';
import type { World } from './world.ts';

export const WORLD = segmentVectors.world;

/** A service message to gold customers: nothing about it is sensitive. */
export const GOLD = {
  name: 'Gold thanks',
  segment: 'gold',
  exclude: [],
  purpose: 'service',
  channel: 'email',
  shows: [],
};

export interface Shop extends TestApp {
  /** The JSON of a call that must succeed. */
  get<T = unknown>(who: Role, path: string): Promise<T>;
  post<T = unknown>(who: Role, path: string, body: unknown): Promise<T>;
  /** A change of a rule's state at its present version. */
  move(who: Role, id: string, action: string, body?: unknown): Promise<Response>;
  rule(id: string): Promise<Rule>;
}

export async function aShop(
  changes: Partial<World> = {},
  options: AppOptions = {},
  store?: Store,
  engine: AudienceEngine = createMemoryEngine({ clock: aClock() }),
): Promise<Shop> {
  const world = { ...WORLD, ...changes };
  await loadWorld(engine, world);
  const app = await anApp({ engine, options, ...(store === undefined ? {} : { store }) });
  const succeed = async <T>(call: Promise<Response>): Promise<T> => {
    const response = await call;
    const body = (await response.json()) as T;
    if (!response.ok) throw new Error(JSON.stringify(body));
    return body;
  };
  const shop: Shop = {
    ...app,
    get: (who, path) => succeed(app.ask(who, 'GET', path)),
    post: (who, path, body) => succeed(app.ask(who, 'POST', path, body)),
    rule: (id) => succeed(app.ask('viewer', 'GET', `/rules/${id}`)),
    move: async (who, id, action, body = {}) => {
      const { version } = await shop.rule(id);
      return app.ask(who, 'POST', `/rules/${id}/${action}`, body, { 'if-match': `"${version}"` });
    },
  };
  await succeed(app.ask('admin', 'PUT', '/policy', world.policy));
  for (const { id, condition } of world.segments) {
    await shop.post('marketer', '/segments', { id, name: id, condition });
  }
  return shop;
}

/** A rule of the marketer that went all the way: submitted, approved by the reviewer, published. */
export async function aPublishedRule(shop: Shop, content: object = GOLD): Promise<Rule> {
  const { id } = await shop.post<Rule>('marketer', '/rules', content);
  for (const [who, action] of [
    ['marketer', 'submit'],
    ['reviewer', 'approve'],
    ['marketer', 'publish'],
  ] as const) {
    const response = await shop.move(who, id, action);
    if (!response.ok) throw new Error(await response.text());
  }
  return shop.rule(id);
}
