/** Rows that are too much to be sorted at once: bounded memory. */
import { expect, onTestFinished, test } from 'vitest';
import type { CustomerRow, EventRow } from '../../src/domain/data/rows.ts';
import { EVERYONE } from '../support/a-plan.ts';
import { askedOf, aWorld } from '../support/a-world.ts';
import { aDuckDbEngine } from '../support/engines.ts';

const FIELDS = [{ id: 'note', type: 'text' }] as const;
const ROWS = 30_000;
const PEOPLE = 16_000;
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

test('customers of more bytes than there is memory go in whole, and so do those who are appended among them', async () => {
  const engine = await aDuckDbEngine({ memory_limit_mb: 48 });
  onTestFinished(() => engine.close());
  for (const [mode, first] of [
    ['replace', 0],
    ['append', 1],
  ] as const) {
    const load = await engine.load('customers', mode, FIELDS);
    for (let start = first; start < PEOPLE; start += 4_000) await load.write(wideCustomers(start, 2_000));
    await load.commit();
  }
  const context = askedOf(aWorld());
  const all = await engine.members(EVERYONE, context, { limit: PEOPLE, after: null });
  expect(all).toHaveLength(PEOPLE);
  expect(all).toEqual(all.toSorted());
  expect(await engine.erase('c77')).toMatchObject({ customers: 1 });
  expect(await engine.members(EVERYONE, context, { limit: PEOPLE, after: null })).toEqual(
    all.filter((id) => id !== 'c77'),
  );
  // One note at two people, the others at one each: the most frequent stands first, the others as they are sorted.
  const { attributes } = await engine.profile();
  expect(attributes).toMatchObject([{ id: 'note', set_count: PEOPLE - 1, distinct: PEOPLE - 2 }]);
  const notes = attributes[0]?.values.map(({ value }) => value) ?? [];
  expect(notes).toHaveLength(50);
  expect(notes[0]).toBe(noteOf(2));
  const others = Array.from({ length: PEOPLE }, (_, n) => noteOf(n)).filter((note) => note !== noteOf(2));
  expect(notes.slice(1)).toEqual(others.toSorted().slice(0, 49));
});

/** Every second customer from one on. */
function wideCustomers(start: number, count: number): readonly CustomerRow[] {
  return Array.from({ length: count }, (_, index) => {
    const n = start + index * 2;
    return { customer_id: `c${(n * 7_919) % PEOPLE}`, note: noteOf(n === 4 ? 2 : n) };
  });
}

function noteOf(n: number): string {
  return `${n} ${WIDE}`;
}

function wideEvents(start: number, count: number): readonly EventRow[] {
  return Array.from({ length: count }, (_, index) => {
    const n = start + index;
    const occurred_at = new Date(1_700_000_000_000 + ((n * 7_919) % ROWS) * 1_000).toISOString();
    return { customer_id: `c${n % 100}`, event: `event_${n % 3}`, occurred_at, note: `${n} ${WIDE}` };
  });
}
