import { Secret, TOTP } from 'otpauth';
import type { Role } from '../../../src/service/ports.ts';
import type { Screen } from './a-screen.tsx';

export const PASSWORD = 'seven green apples';

/** Léa, who has a password, and whom the browser is now. */
export async function someone(screen: Screen, login: string, role: Role): Promise<{ readonly id: string }> {
  await screen.be('admin');
  const { link } = await screen.ask<{ link: string }>('POST', '/invitations', { role });
  const token = new URL(link).hash.slice(1);
  const account = { token, login, name: 'Léa', password: PASSWORD };
  const me = await screen.ask<{ id: string }>('POST', '/invitations/accept', account);
  await screen.be(me.id);
  return me;
}

/** What an authenticator with this secret shows now. */
export function codeOf(screen: Screen, secret: string): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: screen.api.clock.now() });
}
