import { expect, test } from 'vitest';
import type { Reservation } from '../../src/domain/caps/reservation.ts';
import { decideSends } from '../../src/service/decide-sends.ts';
import { TactError } from '../../src/service/errors.ts';
import { aPublishedRule, aShop, GOLD } from '../support/a-shop.ts';

test('where no more can be kept in mind, what the same list was granted before is given back', async () => {
  const shop = await aShop();
  const { id } = await aPublishedRule(shop, {
    ...GOLD,
    segment: null,
    condition: { type: 'all', conditions: [] },
  });
  const { reservations } = shop.ports;
  const taken: Reservation[] = [];
  const full = {
    ...reservations,
    take: (one: Reservation) => {
      if (taken.length === 2) throw new TactError('unavailable', 'Too many granted messages wait.');
      reservations.take(one);
      taken.push(one);
    },
  };
  const questions = ['ada', 'ben', 'chi', 'dov', 'eva', 'fay'].map((customer_id) => ({
    rule: id,
    customer_id,
  }));
  const asked = decideSends({ ...shop.ports, reservations: full }, questions);
  await expect(asked).rejects.toMatchObject({ kind: 'unavailable' });
  expect(taken.length).toBe(2);
  const now = shop.clock.now();
  expect(taken.flatMap(({ customer_id }) => reservations.of(customer_id, now))).toEqual([]);
});
