import { allOf } from './all-of.ts';
import { TactError } from './errors.ts';
import { listRechecks } from './list-rechecks.ts';
import type { Actor, Cancellation, Ports, Recheck, Store } from './ports.ts';
import { liveIds, recheckRules } from './recheck-rules.ts';
import { announce, nowOf, recorded } from './use-case.ts';

export interface StartedRecheck {
  readonly round: Recheck;
  /** Settles when the round has ended, however it ended; rejects only with errors that nobody expected. */
  readonly finished: Promise<Recheck>;
}

/** Begins a round over all live rules and answers at once. One at a time: `conflict`. */
export async function startRecheck(
  ports: Ports,
  actor: Actor,
  cause: Recheck['cause'],
  signal?: Cancellation,
): Promise<StartedRecheck> {
  const live = await liveIds(ports);
  const round: Recheck = {
    id: `k${ports.secrets.id()}`,
    cause,
    status: 'running',
    of: live.length,
    done: 0,
    findings: [],
    stop_requested: false,
    started_by: actor.id,
    started_at: nowOf(ports),
    finished_at: null,
    version: 1,
  };
  await ports.store.transaction(async (view) => {
    const [current] = await allOf(view.rechecks, { status: 'running' });
    if (current !== undefined) {
      throw new TactError(
        'conflict',
        'Published rules are being checked already. Watch that round, or stop it.',
        {
          current,
        },
      );
    }
    await view.rechecks.insert(round);
    await recorded(view, ports, actor, {
      action: 'recheck.start',
      subject: `recheck:${round.id}`,
      facts: { cause, rules: live.length },
    });
  });
  announce(ports, 'recheck', round);
  const finished = recheckRules(ports, round, signal);
  const over = finished.then(
    () => {},
    () => {},
  );
  running.set(ports.store, over);
  return { round, finished };
}

const running = new WeakMap<Store, Promise<void>>();

/** Resolves when the round of this process that began last is over. */
export async function roundOver({ store }: Pick<Ports, 'store'>): Promise<void> {
  await running.get(store);
}

/**
 * After a start: rounds that the last process left running are written down as stopped. Gives what set the latest round
 * off when it was cut off, so that it can begin again; null when it ended, or when someone asked it to stop.
 */
export async function endInterruptedRechecks(
  ports: Pick<Ports, 'store' | 'clock'>,
): Promise<Recheck['cause'] | null> {
  await ports.store.transaction(async (view) => {
    for (const round of await allOf(view.rechecks, { status: 'running' })) {
      await view.rechecks.update({
        ...round,
        status: 'stopped',
        finished_at: nowOf(ports),
        version: round.version + 1,
      });
    }
  });
  const [latest] = (await listRechecks(ports)).items;
  return latest?.status === 'stopped' && !latest.stop_requested ? latest.cause : null;
}
