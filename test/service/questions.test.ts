import { expect, test } from 'vitest';
import { decisionOf, questionOf } from '../../src/service/questions.ts';
import { formatInstant } from '../../src/domain/time/instant.ts';
import { readWorkspace } from '../../src/service/workspace.ts';
import { aSend } from '../support/simulations.ts';
import { somePorts } from '../support/some-ports.ts';

async function askedAt(ports: ReturnType<typeof somePorts>, as_of?: string) {
  return formatInstant(questionOf(ports, await readWorkspace(ports), { as_of }).as_of);
}

test('questions of the same minute are asked of the same moment', async () => {
  const ports = somePorts();
  ports.clock.pass(20_000);
  const first = await askedAt(ports);
  ports.clock.pass(39_999);
  expect([first, await askedAt(ports)]).toEqual(['2026-11-23T09:00:00.000Z', '2026-11-23T09:00:00.000Z']);
  ports.clock.pass(1);
  expect(await askedAt(ports)).toBe('2026-11-23T09:01:00.000Z');
});

test('a question is never asked of a moment before the data was loaded', async () => {
  const ports = somePorts();
  ports.clock.pass(20_000);
  await ports.engine.recordSends([aSend()]);
  ports.clock.pass(5_000);
  expect(await askedAt(ports)).toBe('2026-11-23T09:00:20.000Z');
});

test('whoever names a moment is answered for it, and a decision is made for now', async () => {
  const ports = somePorts();
  ports.clock.pass(20_500);
  expect(await askedAt(ports, '2025-01-01T00:00:00.123Z')).toBe('2025-01-01T00:00:00.123Z');
  const decided = decisionOf(ports, await readWorkspace(ports), {});
  expect(decided.as_of).toBe(ports.clock.now());
});
