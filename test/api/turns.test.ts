import { expect, test } from 'vitest';
import { createTurns } from '../../src/api/turns.ts';

test('work in the background waits until questions that people asked are answered', async () => {
  const turns = createTurns();
  const [one, other] = [turns.begin(), turns.begin()];
  const done: string[] = [];
  const resting = turns.rest().then(() => done.push('background'));
  await Promise.resolve();
  one();
  done.push('one');
  other();
  done.push('other');
  await resting;
  expect(done).toEqual(['one', 'other', 'background']);
});

test('it goes on beside people who never stop asking, and at once where nobody does', async () => {
  const turns = createTurns();
  turns.begin();
  await turns.rest();
  await createTurns().rest();
});
