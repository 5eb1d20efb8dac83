/** Rows that are too much to be sorted at once: bounded memory. */
import { expect, onTestFinished, test } from 'vitest';
import type { EventRow } from '../../src/domain/data/rows.ts';
import { aDuckDbEngine } from '../support/engines.ts';

const FIELDS = [{ id: 'note', type: 'text' }] as const;
const ROWS = 30_000;
const WIDE = 'x'.repeat(4_000);

test.each(['replace', 'append'] as const)(
  'rows of more bytes than there is memory go in whole: %s',
  async (mode) => {
    const engine = await aDuckDbEngine({ memory_limit_mb: 80 });
    onTestFinished(() => engine.close());
    const load = await engine.load('events', mode, FIELDS);
    for (let start = 0; start < ROWS; start += 2_000) await load.write(wideEvents(start, 2_000));
    await load.commit();
    const events = (await engine.datasets()).find(({ dataset }) => dataset === 'events');
    expect(events?.rows).toBe(ROWS);
  },
);

function wideEvents(start: number, count: number): readonly EventRow[] {
  return Array.from({ length: count }, (_, index) => {
    const n = start + index;
    const occurred_at = new Date(1_700_000_000_000 + ((n * 7_919) % ROWS) * 1_000).toISOString();
    return { customer_id: `c${n % 100}`, event: `event_${n % 3}`, occurred_at, note: `${n} ${WIDE}` };
  });
}
