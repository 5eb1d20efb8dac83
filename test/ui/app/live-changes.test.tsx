import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { aCheckedScreen, DIAGNOSED, GOLD } from '../support/a-checked-screen.ts';

test('what changes while a list is first asked for is in it too, and doesn’t make it wait', async () => {
  const screen = await aCheckedScreen();
  await screen.be('marketer');
  await screen.ask('POST', '/segments', { id: 'gold', name: 'Gold', condition: GOLD });
  const slow = Promise.withResolvers<void>();
  const asked = { segments: 0, stream: 0, notifications: 0 };
  screen.answerWith(async (request) => {
    const last = new URL(request.url).pathname.split('/').at(-1) ?? '';
    if (last === 'stream' || last === 'notifications') asked[last] += 1;
    if (last !== 'segments' || request.method !== 'GET') return undefined;
    const answer = await screen.api.app.fetch(request);
    asked.segments += 1;
    if (asked.segments === 1) await slow.promise;
    return answer;
  });
  await screen.open('/segments');
  await expect.poll(() => asked).toMatchObject({ segments: 1, stream: 1 });
  for (const [id, name] of [
    ['ill', 'Diagnosed'],
    ['sick', 'Sick'],
  ]) {
    await screen.ask('POST', '/segments', { id, name, condition: DIAGNOSED });
    // What is told after the segment was heard of after it.
    const before = asked.notifications;
    screen.api.ports.changes.publish({ kind: 'notification', id: 'n1', version: 1 });
    await expect.poll(() => asked.notifications).toBeGreaterThan(before);
  }
  expect(asked.segments).toBe(1);
  slow.resolve();
  await expect.element(page.getByRole('link', { name: 'Sick' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Diagnosed' })).toBeVisible();
});
