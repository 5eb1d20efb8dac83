import { TactError } from './errors.ts';
import type { Actor, Ports, Recheck } from './ports.ts';
import { announce, found, recorded } from './use-case.ts';

/** Asks a round to stop; it does so before the next rule, and keeps what it found. */
export async function stopRecheck(ports: Ports, actor: Actor, id: string): Promise<Recheck> {
  const round = await ports.store.transaction(async (view) => {
    const current = found(await view.rechecks.get(id), 'round of checks', id);
    if (current.status !== 'running')
      throw new TactError('conflict', 'This round has ended already.', { current });
    const next: Recheck = { ...current, stop_requested: true, version: current.version + 1 };
    await view.rechecks.update(next);
    await recorded(view, ports, actor, { action: 'recheck.stop', subject: `recheck:${id}` });
    return next;
  });
  announce(ports, 'recheck', round);
  return round;
}
