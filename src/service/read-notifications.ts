import { allOf } from './all-of.ts';
import { listNotifications } from './list-notifications.ts';
import type { Actor, Ports, StoreView } from './ports.ts';
import { nowOf } from './use-case.ts';

const DAY = 86_400_000;
/** Read ones are forgotten after this many days. */
const KEPT_DAYS = 90;

/** Marks this person's notifications as read: those given, or all. */
export async function readNotifications(
  ports: Pick<Ports, 'store' | 'clock'>,
  actor: Actor,
  ids: readonly string[] | undefined,
): ReturnType<typeof listNotifications> {
  await ports.store.transaction(async (view) => {
    for (const one of await allOf(view.notifications, { account: actor.id })) {
      if (one.read_at !== null || (ids !== undefined && !ids.includes(one.id))) continue;
      await view.notifications.update({ ...one, read_at: nowOf(ports), version: one.version + 1 });
    }
  });
  return listNotifications(ports, actor);
}

/** Forgets what was read long ago. */
export async function forgetNotifications(view: StoreView, now: number): Promise<void> {
  for (const one of await allOf(view.notifications)) {
    if (one.read_at !== null && Date.parse(one.read_at) < now - KEPT_DAYS * DAY)
      await view.notifications.delete(one.id, one.version);
  }
}
