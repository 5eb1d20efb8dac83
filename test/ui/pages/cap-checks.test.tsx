import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { createMemoryEngine } from '../../../src/engines/memory/engine.ts';
import { aClock } from '../../support/a-clock.ts';
import { aCap } from '../../support/simulations.ts';
import { aDailyRule } from '../support/a-pressed-shop.ts';
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

test('messages that fail two caps are told once for all rules, and a rule that loses many says to whom', async () => {
  const engine = createMemoryEngine({ clock: aClock() });
  const people = await engine.load('customers', 'replace', []);
  await people.write(['ann', 'bob', 'cy'].map((customer_id) => ({ customer_id })));
  await people.commit();
  const send = { channel: 'email', purpose: 'service', status: 'sent' } as const;
  await engine.recordSends(
    [7, 8].map((hour) => ({
      ...send,
      customer_id: 'ann',
      rule_id: 'one',
      sent_at: `2026-11-23T0${hour}:00:00.000Z`,
    })),
  );
  const screen = await aScreen({ engine });
  await screen.be('marketer');
  const week = { kind: 'rolling', hours: 168 } as const;
  const caps = [
    aCap({ id: 'day', name: 'One a day' }),
    aCap({ id: 'week', name: 'Two a week', limit: 2, window: week }),
  ];
  await screen.ask('PUT', '/caps', { caps, quiet_hours: [] }, 0);
  await aDailyRule(screen, 'One', 1);
  await aDailyRule(screen, 'Two', 0);
  await screen.open('/caps');
  const checks = page.getByRole('region', { name: /^Checks on these caps/ });
  await expect
    .element(checks)
    .toMatchTextContent(/Some messages would fail two caps\.One a day and Two a week: 2\. They are counted/);
  await expect
    .element(checks)
    .toMatchTextContent(
      /Two loses 33\.3% of its messages\.1 of 3, to One a day \(1\)\. The room was taken by One \(100\.0%\)/,
    );
  await expect.element(checks).toMatchTextContent(/One loses.*taken by its own earlier messages/);
  await checks.getByRole('link', { name: 'Swap rules in “Who wins”' }).first().click();
  await expect.element(page.getByRole('region', { name: 'Who wins' })).toBeVisible();
});
