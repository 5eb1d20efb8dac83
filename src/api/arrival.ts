/** Where someone signs in from, and what their browser keeps when they are let in. */
import type { Ports } from '../service/ports.ts';
import { accountActor, signOut, type Arrival } from '../service/sessions.ts';
import type { SignedIn } from '../service/sign-in.ts';
import { browserName } from './browser-name.ts';
import { deviceCookie, giveDevice, giveSession } from './cookies.ts';
import { meOf } from './me.ts';
import type { AppContext, AppOptions } from './options.ts';
import type { Me } from './schemas/account.ts';

/** Where this request comes from. */
export function arrivalOf(c: AppContext, options: AppOptions): Arrival {
  return {
    request: c.var.request_id,
    address: options.addressOf?.(c.env) ?? '',
    browser: browserName(c.req.header('user-agent') ?? ''),
    device: deviceCookie(c, options) ?? null,
  };
}

/** Hands their cookies to the browser of whoever was let in; gives who they are. */
export async function welcomed(
  c: AppContext,
  ports: Ports,
  options: AppOptions,
  { account, token, device }: SignedIn,
): Promise<Me> {
  // Whoever signs in where someone was signed in before ends that session: its token is worth nothing any more.
  const { actor: before, session } = c.var;
  if (before !== null && session !== null) await signOut(ports, before, session);
  giveSession(c, options, token);
  if (device !== null) giveDevice(c, options, device);
  const actor = await accountActor(ports, account.id, c.var.request_id);
  return meOf(ports, options, actor ?? account);
}
