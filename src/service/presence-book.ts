/** Who has which rule open: known as long as the line is open on which their screen hears of changes. */
import type { Clock, PresenceBook } from './ports.ts';

/** How long a screen is believed whose line isn't open (yet). */
const GRACE_MS = 30_000;
/** More screens than anyone has; the oldest of an account is forgotten. */
const MOST_SCREENS = 50;

interface Visit {
  readonly subject: string;
  readonly account: string;
  readonly name: string;
  readonly at: number;
}

export function createPresenceBook(clock: Clock): PresenceBook {
  const visits = new Map<string, Visit>();
  const lines = new Map<string, number>();
  const keyOf = (account: string, screen: string) => `${account} ${screen}`;

  const isHere = (key: string, { at }: Visit) => lines.has(key) || clock.now() - at < GRACE_MS;

  function forgetOld(account: string): void {
    for (const [key, visit] of visits) if (!isHere(key, visit)) visits.delete(key);
    const own = [...visits].filter(([, visit]) => visit.account === account);
    for (const [key] of own.slice(0, Math.max(0, own.length - MOST_SCREENS))) visits.delete(key);
  }

  function leave(account: string, screen: string, only?: string): string | null {
    const key = keyOf(account, screen);
    const left = visits.get(key)?.subject ?? null;
    if (only !== undefined && only !== left) return null;
    visits.delete(key);
    return left;
  }

  return {
    enter: ({ account, name, screen }, subject) => {
      const before = leave(account, screen);
      visits.set(keyOf(account, screen), { subject, account, name, at: clock.now() });
      forgetOld(account);
      return before;
    },
    leave,
    line: (account, screen) => {
      const key = keyOf(account, screen);
      lines.set(key, (lines.get(key) ?? 0) + 1);
      return () => {
        const left = (lines.get(key) ?? 1) - 1;
        if (left > 0) {
          lines.set(key, left);
          return null;
        }
        lines.delete(key);
        return leave(account, screen);
      };
    },
    of: (subject) => {
      const here = [...visits].filter(([key, visit]) => visit.subject === subject && isHere(key, visit));
      return [...new Map(here.map(([, { account, name }]) => [account, { id: account, name }])).values()];
    },
  };
}
