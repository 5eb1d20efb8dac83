import { afterEach } from 'vitest';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import type { AudienceContext, AudienceEngine } from '../../../src/service/ports.ts';
import { loadWorld } from '../../support/load-world.ts';
import type { World } from '../../support/world.ts';

/** Opens engines that hold a world, each for one test; called once where the tests are described. */
export function openedFor(open: () => Promise<AudienceEngine>): (world?: World) => Promise<AudienceEngine> {
  const opened: AudienceEngine[] = [];
  afterEach(async () => {
    for (const engine of opened.splice(0)) await engine.close();
  });
  return async (world) => {
    const engine = await open();
    opened.push(engine);
    if (world) await loadWorld(engine, world);
    return engine;
  };
}

/** Everyone who meets a condition, at most 10,000. */
export async function membersOf(
  engine: AudienceEngine,
  condition: Condition,
  context: AudienceContext,
): Promise<readonly string[]> {
  return engine.members(condition, context, { limit: 10_000, after: null });
}
