import { expect, test } from 'vitest';
import { RESERVED_FOR, type Reservation } from '../../src/domain/caps/reservation.ts';
import { createReservationBook } from '../../src/service/reservation-book.ts';
import type { Store } from '../../src/service/ports.ts';
import { createMemoryStore } from '../../src/store/memory/store.ts';
import { aClock } from '../support/a-clock.ts';
import { secretsOf } from '../support/secrets.ts';

function aBook() {
  const clock = aClock();
  const store = createMemoryStore();
  const does = { transactions: 0, fails: false };
  const watched: Store = {
    ...store,
    transaction: (work) => {
      does.transactions += 1;
      return does.fails ? Promise.reject(new Error('disk full')) : store.transaction(work);
    },
  };
  const book = createReservationBook({ store: watched, clock, secrets: secretsOf(clock) });
  const granted = (customer_id: string): Reservation => ({
    customer_id,
    rule_id: 'welcome',
    channel: 'email',
    purpose: 'marketing',
    at: clock.now(),
    granted_at: clock.now(),
    expires_at: clock.now() + RESERVED_FOR,
    seen: 0,
  });
  const kept = async () =>
    (await store.view.reservations.list()).items.flatMap((group) =>
      group.granted.map(({ customer_id }) => customer_id),
    );
  return { book, does, granted, kept };
}

const ASKERS = Array.from({ length: 50 }, (_, index) => `c-${index}`);

test('what many are granted while one is written is written together, and known before any is told', async () => {
  const { book, does, granted, kept } = aBook();
  await Promise.all(
    ASKERS.map(async (id) => {
      await book.keep([granted(id)]);
      expect(await kept()).toContain(id);
    }),
  );
  expect((await kept()).toSorted()).toEqual(ASKERS.toSorted());
  expect(does.transactions).toBeLessThan(3);
});

test('what can’t be written is told to all of whom it was, and to nobody later', async () => {
  const { book, does, granted, kept } = aBook();
  does.fails = true;
  const first = await Promise.allSettled(ASKERS.map((id) => book.keep([granted(id)])));
  expect(first.every(({ status }) => status === 'rejected')).toBe(true);
  does.fails = false;
  await book.keep([granted('later')]);
  expect(await kept()).toEqual(['later']);
});
