/** Who was granted what a moment ago: asked and changed without waiting, so that two askers never get the same room. */
import { REMEMBERED_FOR, RESERVED_FOR, type Reservation } from '../domain/caps/reservation.ts';
import { allOf } from './all-of.ts';
import { TactError } from './errors.ts';
import type { Ports, ReservationBook, Store } from './ports.ts';

/** More than this are not held in memory at once. */
const MOST = 2_000_000;
/** Once so many are to be written together the next are another group. */
const MOST_TOGETHER = 10_000;

/** What is written in one go. */
interface Group {
  readonly granted: Reservation[];
  readonly kept: Promise<void>;
}

export function createReservationBook({
  store,
  clock,
  secrets,
}: Pick<Ports, 'clock' | 'secrets'> & { readonly store: Store }): ReservationBook {
  const people = new Map<string, readonly Reservation[]>();
  let count = 0;
  let swept_at = Number.NEGATIVE_INFINITY;
  let read: Promise<void> | null = null;
  /** What the store has of them, the oldest first: they are long, so nothing of it is read to find out which are over. */
  const stored = new Map<string, { readonly forget_at: number }>();
  let gathering: Group | null = null;
  let written: Promise<void> = Promise.resolve();

  function put(customer_id: string, all: readonly Reservation[]): void {
    count += all.length - (people.get(customer_id)?.length ?? 0);
    if (all.length === 0) people.delete(customer_id);
    else people.set(customer_id, all);
  }

  const remembered = (customer_id: string, now: number) =>
    (people.get(customer_id) ?? []).filter(({ granted_at }) => granted_at + REMEMBERED_FOR > now);

  function sweep(now: number): void {
    if (now - swept_at < RESERVED_FOR / 10) return;
    swept_at = now;
    for (const customer_id of people.keys()) put(customer_id, remembered(customer_id, now));
  }

  async function readKept(): Promise<void> {
    const kept = await allOf(store.view.reservations);
    for (const { id, forget_at } of kept.toSorted((a, b) => a.forget_at - b.forget_at))
      stored.set(id, { forget_at });
    for (const reservation of kept
      .flatMap(({ granted }) => granted)
      .toSorted((a, b) => a.granted_at - b.granted_at))
      put(reservation.customer_id, [...(people.get(reservation.customer_id) ?? []), reservation]);
  }

  /** What is granted while others are written waits, and is then written together. */
  function startGroup(): Group {
    const granted: Reservation[] = [];
    const kept = written.then(() => {
      if (gathering === group) gathering = null;
      return write(granted);
    });
    const group = { granted, kept };
    written = kept.catch(() => {});
    gathering = group;
    return group;
  }

  async function write(granted: readonly Reservation[]): Promise<void> {
    const now = clock.now();
    const forget_at =
      granted.reduce((latest, { granted_at }) => Math.max(latest, granted_at), 0) + REMEMBERED_FOR;
    const id = `g${secrets.id()}`;
    // Two go for each that comes, so that they never pile up.
    const over = [...stored.entries().take(2)].filter(([, old]) => old.forget_at <= now).map(([old]) => old);
    await store.transaction(async (view) => {
      await view.reservations.insert({ id, granted, forget_at, version: 1 });
      for (const old of over) {
        const there = await view.reservations.get(old);
        if (there !== null) await view.reservations.delete(there.id, there.version);
      }
    });
    for (const old of over) stored.delete(old);
    stored.set(id, { forget_at });
  }

  return {
    ready: () => {
      read ??= readKept().catch((error: unknown) => {
        read = null;
        throw error;
      });
      return read;
    },
    of: remembered,
    take: (reservation) => {
      sweep(reservation.granted_at);
      if (count >= MOST) {
        throw new TactError(
          'unavailable',
          'Too many granted messages wait to be put on record. Record what left, then ask again.',
          { retry_after_seconds: 60 },
        );
      }
      put(reservation.customer_id, [...(people.get(reservation.customer_id) ?? []), reservation]);
    },
    release: (reservations) => {
      for (const one of reservations)
        put(
          one.customer_id,
          (people.get(one.customer_id) ?? []).filter((other) => other !== one),
        );
    },
    keep: (granted) => {
      const group = gathering !== null && gathering.granted.length < MOST_TOGETHER ? gathering : startGroup();
      for (const one of granted) group.granted.push(one);
      return group.kept;
    },
  };
}
