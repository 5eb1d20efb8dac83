import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { aCap } from '../../support/simulations.ts';
import { aScreen } from '../support/a-screen.tsx';
import { graveFindings } from '../support/axe.ts';

test('caps that can’t matter beside each other are told before anything is saved', async () => {
  const screen = await aScreen();
  await screen.be('marketer');
  const caps = [
    aCap({ id: 'day', name: 'One a day' }),
    aCap({ id: 'twin', name: 'Daily limit' }),
    aCap({ id: 'sms', name: 'Three texts', limit: 3, scope: { channels: ['sms'] } }),
  ];
  await screen.ask('PUT', '/caps', { caps, quiet_hours: [] });
  await screen.open('/caps');
  const checks = page.getByRole('region', { name: /^Checks on these caps/ });
  await expect
    .element(checks)
    .toMatchTextContent(
      /One a day and Daily limit always hold back the same messages\..*One of them is enough\./,
    );
  await expect
    .element(checks)
    .toMatchTextContent(
      /Three texts can never hold anything back\..*Whatever One a day lets through, it lets through too\./,
    );
  expect(await graveFindings()).toEqual([]);
});
