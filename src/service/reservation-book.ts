/** Who was granted what a moment ago: asked and changed without waiting, so that two askers never get the same room. */
import { REMEMBERED_FOR, RESERVED_FOR, type Reservation } from '../domain/caps/reservation.ts';
import { allOf } from './all-of.ts';
import { TactError } from './errors.ts';
import type { Ports, ReservationBook, Store } from './ports.ts';

/** More than this are not held in memory at once. */
const MOST = 2_000_000;

export function createReservationBook({
  store,
  clock,
  secrets,
}: Pick<Ports, 'clock' | 'secrets'> & { readonly store: Store }): ReservationBook {
  const people = new Map<string, readonly Reservation[]>();
  let count = 0;
  let swept_at = Number.NEGATIVE_INFINITY;
  let read: Promise<void> | null = null;

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
    for (const reservation of kept
      .flatMap(({ granted }) => granted)
      .toSorted((a, b) => a.granted_at - b.granted_at))
      put(reservation.customer_id, [...(people.get(reservation.customer_id) ?? []), reservation]);
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
    keep: async (granted) => {
      const now = clock.now();
      const forget_at = Math.max(...granted.map(({ granted_at }) => granted_at)) + REMEMBERED_FOR;
      await store.transaction(async (view) => {
        await view.reservations.insert({ id: `g${secrets.id()}`, granted, forget_at, version: 1 });
        // Two go for each that comes, so that they never pile up.
        const { items } = await view.reservations.list({ limit: 2 });
        for (const old of items)
          if (old.forget_at <= now) await view.reservations.delete(old.id, old.version);
      });
    },
  };
}
