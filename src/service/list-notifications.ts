import { allOf } from './all-of.ts';
import type { Actor, Notification, Ports } from './ports.ts';

const MOST = 200;

/** What this person was told, the newest first, and how much of it they haven't read. */
export async function listNotifications(
  ports: Pick<Ports, 'store'>,
  actor: Pick<Actor, 'id'>,
): Promise<{ readonly items: readonly Notification[]; readonly unread: number }> {
  const all = await allOf(ports.store.view.notifications, { account: actor.id });
  return {
    items: all.toSorted((a, b) => (a.at > b.at || (a.at === b.at && a.id > b.id) ? -1 : 1)).slice(0, MOST),
    unread: all.filter(({ read_at }) => read_at === null).length,
  };
}
