import { createMemoryEngine } from '../../src/engines/memory/engine.ts';
import { TactError } from '../../src/service/errors.ts';
import type { AudienceEngine } from '../../src/service/ports.ts';
import { aClock } from './a-clock.ts';

/** An engine that takes no row: what is loaded into it ends at once, and doesn't go on behind the tests that follow. */
export function aFullEngine(): AudienceEngine {
  return {
    ...createMemoryEngine({ clock: aClock() }),
    load: () => Promise.reject(new TactError('unavailable', 'There is no room.')),
  };
}
