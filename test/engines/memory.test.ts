import { expect, test } from 'vitest';
import { createMemoryEngine } from '../../src/engines/memory/engine.ts';
import { aClock } from '../support/a-clock.ts';
import { askedOf, aWorld } from '../support/a-world.ts';
import { loadWorld } from '../support/load-world.ts';
import { engineContract } from './contract.ts';

engineContract('memory', async () => createMemoryEngine({ clock: aClock() }));

test('between chunks of people other work goes on, and a question can be given up', async () => {
  const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
  const engine = createMemoryEngine({ clock: aClock(), pause });
  const world = aWorld({
    customers: Array.from({ length: 10_000 }, (_, index) => ({ customer_id: `C-${index}` })),
  });
  await loadWorld(engine, world);
  const stopped = new AbortController();
  const some = { type: 'people', customer_ids: ['C-1'] } as const;
  const answer = engine.count(some, askedOf(world, { signal: stopped.signal }), 'exact');
  setImmediate(() => stopped.abort());
  await expect(answer).rejects.toMatchObject({ kind: 'cancelled' });
});
