import { expect, test } from 'vitest';
import { simulateCaps } from '../../src/service/simulate-caps.ts';
import { aCap, aMessage, aSend } from '../support/simulations.ts';

test.each([
  '2026-03-15T13:00:00+01:00',
  '2026-03-15 12:00Z',
  '2026-03-15T12:00:00.0004Z',
  '2026-03-15T12:00:00Z[Europe/Berlin]',
])('§1 the instant %s is told in UTC with milliseconds', (at) => {
  const simulation = { caps: [], history: [], planned: [aMessage({ at })], time_zone: 'UTC' };
  expect(simulateCaps(simulation).decisions).toMatchObject([
    { planned_at: '2026-03-15T12:00:00.000Z', decided_at: '2026-03-15T12:00:00.000Z', decision: 'sent' },
  ]);
});

test('§4 a send on record counts by its instant, in whatever zone it was written', () => {
  const planned = [aMessage({ at: '2026-03-15T12:00:00.000Z' })];
  const sent = (sent_at: string) => {
    const simulation = { caps: [aCap()], history: [aSend({ sent_at })], planned, time_zone: 'UTC' };
    return simulateCaps(simulation).decisions.map(({ decision }) => decision);
  };
  expect(sent('2026-03-14T22:30:00+10:00[Australia/Brisbane]')).toEqual(['suppressed']);
  expect(sent('2026-03-14T21:59:00+10:00[Australia/Brisbane]')).toEqual(['sent']);
});

test('what is no instant is refused with its place', () => {
  const planned = [aMessage(), aMessage({ at: '2026-03-15' })];
  const refused = () => simulateCaps({ caps: [], history: [], planned, time_zone: 'UTC' });
  expect(refused).toThrow(
    expect.objectContaining({
      kind: 'invalid',
      details: { issues: [expect.objectContaining({ path: 'planned[1].at' })] },
    }),
  );
});
