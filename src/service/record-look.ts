import type { AuditEntry } from '../domain/audit/entry.ts';
import type { Person } from '../domain/data/rows.ts';
import type { Actor, Ports } from './ports.ts';
import { personHandle, recorded } from './use-case.ts';

/** Writes down that someone looked at a person. The log names the person by a handle: their id stays out of it. */
export async function recordLook(
  ports: Ports,
  actor: Actor,
  person: Person,
  look: { readonly action: string; readonly reason?: string; readonly facts?: AuditEntry['facts'] },
): Promise<void> {
  const subject = `person:${personHandle(ports, person.customer.customer_id)}`;
  await ports.store.transaction((view) => recorded(view, ports, actor, { ...look, subject }));
}
