import { createMemoryEngine } from '../../src/engines/memory/engine.ts';
import { createChangeFeed } from '../../src/service/change-feed.ts';
import { createPresenceBook } from '../../src/service/presence-book.ts';
import { countWrites } from '../../src/service/count-writes.ts';
import { createLivePlans } from '../../src/service/live-plans.ts';
import { createReservationBook } from '../../src/service/reservation-book.ts';
import { simulateHere } from '../../src/service/simulate-here.ts';
import { createCheckpointList } from '../../src/service/checkpoint-list.ts';
import type { Actor, Ports } from '../../src/service/ports.ts';
import { createMemoryStore } from '../../src/store/memory/store.ts';
import { aClock, type SettableClock } from './a-clock.ts';
import { secretsOf } from './secrets.ts';

/** What use cases stand on, all in memory. */
export function somePorts(changes: Partial<Ports> = {}): Ports & { readonly clock: SettableClock } {
  const clock = aClock();
  const { engine = createMemoryEngine({ clock }), secrets = secretsOf(clock) } = changes;
  const { store, writes } = countWrites(changes.store ?? createMemoryStore());
  return {
    changes: createChangeFeed(),
    reservations: createReservationBook({ store, clock, secrets }),
    presence: createPresenceBook(clock),
    writes,
    plans: createLivePlans({ engine, store, writes }),
    checkpoints: createCheckpointList(),
    simulator: simulateHere,
    ...changes,
    engine,
    store,
    secrets,
    clock,
  };
}

/** Someone who may edit. */
export const SOMEONE: Actor = { id: 'ada', name: 'Ada', role: 'marketer', request: 'r1' };
