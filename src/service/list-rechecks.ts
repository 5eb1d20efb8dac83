import { allOf } from './all-of.ts';
import type { Ports, Recheck } from './ports.ts';

const MOST = 50;

/** The latest rounds, the newest first. */
export async function listRechecks(
  ports: Pick<Ports, 'store'>,
): Promise<{ readonly items: readonly Recheck[] }> {
  const all = await allOf(ports.store.view.rechecks);
  return { items: all.toSorted((a, b) => (a.started_at > b.started_at ? -1 : 1)).slice(0, MOST) };
}
