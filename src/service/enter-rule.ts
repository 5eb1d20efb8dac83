import type { Actor, Ports } from './ports.ts';
import { found } from './use-case.ts';

/** Someone who has a rule open. */
export interface Present {
  /** Account id. */
  readonly id: string;
  readonly name: string;
}

/** Notes that a screen of theirs shows this rule, and no other any more; gives who has it open, themselves included. */
export async function enterRule(
  ports: Pick<Ports, 'store' | 'presence' | 'changes'>,
  actor: Actor,
  id: string,
  screen: string,
): Promise<readonly Present[]> {
  found(await ports.store.view.rules.get(id), 'rule', id);
  const before = ports.presence.enter({ account: actor.id, name: actor.name, screen }, id);
  if (before !== id) {
    tellOfPresence(ports, before);
    tellOfPresence(ports, id);
  }
  return ports.presence.of(id);
}

/** Notes that the screen shows this rule no more; it may show another already. */
export function leaveRule(
  ports: Pick<Ports, 'presence' | 'changes'>,
  actor: Actor,
  id: string,
  screen: string,
): readonly Present[] {
  tellOfPresence(ports, ports.presence.leave(actor.id, screen, id));
  return ports.presence.of(id);
}

/** Tells the other screens that somebody came to a rule or went from it. */
export function tellOfPresence({ changes }: Pick<Ports, 'changes'>, rule: string | null): void {
  if (rule !== null) changes.publish({ kind: 'presence', id: rule, version: 0 });
}
