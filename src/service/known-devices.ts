/**
 * Browsers in which someone signed in before. Tries from one are counted for it alone, so that whoever guesses
 * from elsewhere can't keep the owner out.
 */
import { allOf } from './all-of.ts';
import type { KnownDevice, Ports, StoreView } from './ports.ts';
import { nowOf } from './use-case.ts';

const DAY = 24 * 60 * 60_000;
const LASTS = 90 * DAY;
/** The one that was used longest ago makes room. */
const MOST = 10;

/** The device behind a cookie when this account signed in there within 90 days; else null. */
export async function knownDevice(
  ports: Ports,
  account: string | undefined,
  cookie: string | null,
): Promise<KnownDevice | null> {
  if (cookie === null) return null;
  const device = await ports.store.view.known_devices.get(await ports.secrets.sha256(cookie));
  if (device === null || device.account !== account) return null;
  return isOld(device, ports.clock.now()) ? null : device;
}

/** Remembers the browser, inside the transaction that lets someone in; gives the cookie that it should keep. */
export async function rememberDevice(
  view: StoreView,
  ports: Ports,
  account: string,
  cookie: string | null,
): Promise<string> {
  const devices = await allOf(view.known_devices, { account });
  const digest = cookie === null ? null : await ports.secrets.sha256(cookie);
  const again = devices.find(({ id }) => id === digest);
  if (cookie !== null && again !== undefined && !isOld(again, ports.clock.now())) {
    await view.known_devices.update({ ...again, last_used_at: nowOf(ports), version: again.version + 1 });
    return cookie;
  }
  await makeRoom(view, ports, devices);
  const fresh = ports.secrets.token(32);
  const id = await ports.secrets.sha256(fresh);
  await view.known_devices.insert({ id, account, last_used_at: nowOf(ports), version: 1 });
  return fresh;
}

/** Forgets every device of an account, inside a transaction. */
export async function forgetDevices(view: StoreView, account: string): Promise<void> {
  for (const { id, version } of await allOf(view.known_devices, { account })) {
    await view.known_devices.delete(id, version);
  }
}

async function makeRoom(view: StoreView, ports: Ports, devices: readonly KnownDevice[]): Promise<void> {
  const newestFirst = devices.toSorted((one, other) => other.last_used_at.localeCompare(one.last_used_at));
  for (const [place, device] of newestFirst.entries()) {
    if (place < MOST - 1 && !isOld(device, ports.clock.now())) continue;
    await view.known_devices.delete(device.id, device.version);
  }
}

function isOld(device: KnownDevice, now: number): boolean {
  return now >= Date.parse(device.last_used_at) + LASTS;
}
