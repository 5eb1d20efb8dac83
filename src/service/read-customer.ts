import type { ConsentRow, SuppressionRow } from '../domain/data/rows.ts';
import { ageDay, maskOf, type Mask } from './masked-person.ts';
import type { Actor, Ports } from './ports.ts';
import { privateFields } from './private-fields.ts';
import { questionOf } from './questions.ts';
import { readCatalog } from './read-catalog.ts';
import { recordLook } from './record-look.ts';
import { found } from './use-case.ts';
import { readWorkspace } from './workspace.ts';

/** What is known of a person, without who it is. */
export interface KnownPerson extends Mask {
  /** Attributes that are set; the value is null where it is private or tells who it is. */
  readonly attributes: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: string | null;
  }[];
  readonly events: readonly { readonly event: string; readonly count: number; readonly last: string }[];
  readonly consents: readonly Omit<ConsentRow, 'customer_id'>[];
  readonly suppressions: readonly Omit<SuppressionRow, 'customer_id'>[];
  readonly sends: number;
}

/** What is known of one person, masked. Opening it is recorded. */
export async function readCustomer(ports: Ports, actor: Actor, id: string): Promise<KnownPerson> {
  const workspace = await readWorkspace(ports);
  const person = found(await ports.engine.person(id), 'person', id);
  const catalog = await readCatalog(ports);
  await recordLook(ports, actor, person, { action: 'person.open' });
  const hidden = privateFields(catalog);
  const context = questionOf(ports, workspace, {});
  return {
    ...maskOf(person.customer, workspace.policy, ageDay(context)),
    attributes: catalog.attributes.flatMap((attribute) => {
      const value = person.customer[attribute.id];
      if (value == null || value === '') return [];
      const secret = hidden.has(attribute.id) || attribute.sensitivity > 0;
      const { id, label } = attribute;
      return [{ id, label, value: secret ? null : Array.isArray(value) ? value.join(', ') : String(value) }];
    }),
    events: eventsOf(person.events),
    consents: person.consents.map(({ customer_id: _id, ...row }) => row),
    suppressions: person.suppressions.map(({ customer_id: _id, ...row }) => row),
    sends: person.sends.length,
  };
}

function eventsOf(
  rows: readonly { readonly event: string; readonly occurred_at: string }[],
): KnownPerson['events'] {
  const byEvent = new Map<string, { event: string; count: number; last: string }>();
  for (const { event, occurred_at } of rows) {
    const known = byEvent.get(event) ?? { event, count: 0, last: occurred_at };
    byEvent.set(event, {
      event,
      count: known.count + 1,
      last: occurred_at > known.last ? occurred_at : known.last,
    });
  }
  return [...byEvent.values()].toSorted((one, other) => (one.event < other.event ? -1 : 1));
}
