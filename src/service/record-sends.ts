import type { SendRow } from '../domain/data/rows.ts';
import { formatInstant, parseInstant } from '../domain/time/instant.ts';
import { erasedPeople } from './erase-person.ts';
import { TactError } from './errors.ts';
import type { Actor, Ports } from './ports.ts';
import { recorded } from './use-case.ts';

const MOST = 10_000;

/** Keeps what left, so that caps count it. Rows of people who were erased stay out. All others or none: 422 names the rows that can't be read. */
export async function recordSends(
  ports: Ports,
  actor: Actor,
  rows: readonly SendRow[],
): Promise<{ readonly recorded: number }> {
  if (rows.length > MOST) throw new TactError('too_large', `Send at most ${MOST} rows at once.`);
  const issues = rows.flatMap((row, index) => [
    ...(row.customer_id.trim() === ''
      ? [{ path: `items[${index}].customer_id`, message: 'Name the customer.' }]
      : []),
    ...(parseInstant(row.sent_at) === null
      ? [{ path: `items[${index}].sent_at`, message: `“${row.sent_at}” is not an instant.` }]
      : []),
  ]);
  if (issues.length > 0)
    throw new TactError('invalid', 'Nothing was kept: some rows can’t be read.', { issues });
  const isErased = await erasedPeople(ports);
  const of = rows.filter(({ customer_id }) => isErased?.(customer_id) !== true);
  const kept = of.map((row) => ({ ...row, sent_at: formatInstant(parseInstant(row.sent_at) ?? 0) }));
  await ports.engine.recordSends(kept);
  await ports.store.transaction((view) =>
    recorded(view, ports, actor, {
      action: 'send.record',
      subject: 'sends',
      facts: { messages: kept.length },
    }),
  );
  return { recorded: kept.length };
}
