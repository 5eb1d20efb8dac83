/** The host's standing order: live rules are checked again whenever what they stand on changes, and each night. */
import { startOf } from '../domain/time/zone.ts';
import { allOf } from './all-of.ts';
import type { Cancellation, Ports, Recheck } from './ports.ts';
import { forgetNotifications } from './read-notifications.ts';
import { readSettings } from './settings.ts';
import { liveIds } from './recheck-rules.ts';
import { roundOver, startRecheck } from './start-recheck.ts';
import { SYSTEM } from './system.ts';

const CAUSES: { readonly [kind: string]: Recheck['cause'] } = {
  policy: 'policy',
  data: 'data',
  attribute: 'catalog',
  caps: 'caps',
  edition: 'segment',
};

const HOUR = 3_600_000;
const NIGHT_HOUR = 3;

export interface Rechecking {
  /** Asks for tonight's round if it is due; call it every few minutes. */
  tick(): Promise<void>;
  /** Nothing begins any more; resolves when nothing is under way. */
  stop(): Promise<void>;
}

/**
 * Changes that come while a round is at work are answered by one more. `failed` hears of a round that broke; `lost` is
 * what set off a round that the last process didn't finish: it begins again at once.
 */
export function keepRechecking(
  ports: Ports,
  failed: (error: unknown) => void,
  lost: Recheck['cause'] | null = null,
): Rechecking {
  const stopped = { aborted: false };
  let wanted: Recheck['cause'] | null = null;
  let working: Promise<void> | null = null;
  const signal: Cancellation = {
    get aborted() {
      return stopped.aborted;
    },
    addEventListener: () => {},
    removeEventListener: () => {},
  };
  async function work(): Promise<void> {
    while (wanted !== null && !stopped.aborted) {
      const cause = wanted;
      wanted = null;
      await oneRound(ports, cause, signal).catch(failed);
    }
    working = null;
  }
  const want = (cause: Recheck['cause']) => {
    if (stopped.aborted) return;
    wanted = cause;
    working ??= work();
  };
  const leave = ports.changes.subscribe(({ kind }) => {
    const cause = CAUSES[kind];
    if (cause !== undefined) want(cause);
  });
  if (lost !== null) want(lost);
  return {
    tick: async () => {
      if (await nightlyDue(ports)) want('nightly');
      await working;
    },
    stop: async () => {
      leave();
      stopped.aborted = true;
      await working;
    },
  };
}

/** A round that someone began by hand is waited for: it may have passed what has changed since. */
async function oneRound(ports: Ports, cause: Recheck['cause'], signal: Cancellation): Promise<void> {
  if (cause !== 'nightly' && (await liveIds(ports)).length === 0) return;
  await roundOver(ports);
  const { finished } = await startRecheck(ports, SYSTEM, cause, signal);
  await finished;
  if (cause === 'nightly')
    await ports.store.transaction((view) => forgetNotifications(view, ports.clock.now()));
}

/** Whether three in the morning passed, where the workspace is, since the last nightly round began. */
export async function nightlyDue(ports: Pick<Ports, 'store' | 'clock'>): Promise<boolean> {
  if ((await ports.store.view.rules.count()) === 0) return false;
  const now = ports.clock.now();
  const { time_zone } = await readSettings(ports);
  const night = startOf(now - NIGHT_HOUR * HOUR, 'day', time_zone) + NIGHT_HOUR * HOUR;
  const rounds = await allOf(ports.store.view.rechecks);
  return !rounds.some(({ cause, started_at }) => cause === 'nightly' && Date.parse(started_at) >= night);
}
