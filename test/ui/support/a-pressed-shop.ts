/** Two customers, of whom one had three messages in a week, under a cap of three in seven days. */
import { createMemoryEngine } from '../../../src/engines/memory/engine.ts';
import { aClock } from '../../support/a-clock.ts';
import { aCap } from '../../support/simulations.ts';
import { aLiveRule } from './a-live-rule.ts';
import { aScreen, type Screen } from './a-screen.tsx';

/** A marketer in front of the shop; the messages are of the week from 2026-11-16. */
export async function aPressedShop(): Promise<Screen> {
  const engine = createMemoryEngine({ clock: aClock() });
  const people = await engine.load('customers', 'replace', []);
  await people.write(['ann-1234', 'bob-5678'].map((customer_id) => ({ customer_id })));
  await people.commit();
  const sends = await engine.load('sends', 'replace', []);
  await sends.write(
    [17, 18, 19].map((day) => ({
      customer_id: 'ann-1234',
      rule_id: 'deals',
      channel: 'email',
      purpose: 'service',
      sent_at: `2026-11-${day}T08:00:00.000Z`,
      status: 'delivered' as const,
    })),
  );
  await sends.commit();
  const screen = await aScreen({ engine });
  await screen.be('marketer');
  const caps = [aCap({ id: 'weekly', name: 'Weekly', limit: 3, window: { kind: 'rolling', hours: 168 } })];
  await screen.ask('PUT', '/caps', { caps, quiet_hours: [] }, 0);
  return screen;
}

/** A service message to everyone each day, that went all the way; the marketer is back. */
export async function aDailyRule(screen: Screen, name: string, priority: number): Promise<void> {
  await aLiveRule(screen, { name, priority, schedule: { kind: 'daily', time: '12:00' } });
}

/** Simulations hang half-way until they are let go on. */
export function hangingSimulations(screen: Screen): { letGo(): void } {
  let hangs = true;
  screen.answerWith(async (request) => {
    if (!hangs || !/\/caps\/(replay|rehearse)$/.test(request.url)) return undefined;
    return new Response(
      new ReadableStream({
        start: (lines) => lines.enqueue(new TextEncoder().encode('{"progress": 0.4}\n')),
      }),
    );
  });
  return {
    letGo: () => {
      hangs = false;
    },
  };
}
