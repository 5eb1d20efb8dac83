import { formatInstant } from '../domain/time/instant.ts';
import type { Actor, Ports } from './ports.ts';
import { privateFields } from './private-fields.ts';
import { readCatalog } from './read-catalog.ts';
import { recordLook } from './record-look.ts';
import { requireReason } from './require-reason.ts';
import { found } from './use-case.ts';

/** Who a person is. */
export interface RevealedPerson {
  readonly customer_id: string;
  readonly fields: readonly { readonly label: string; readonly value: string }[];
  /** ISO: until then a screen may show it. */
  readonly until: string;
}

const LEAST = 10;
const TEN_MINUTES = 600_000;

/** Shows who someone is, with the reason on record. Sensitive values stay hidden. */
export async function revealPerson(
  ports: Ports,
  actor: Actor,
  ask: { readonly person: string; readonly reason: string },
): Promise<RevealedPerson> {
  const reason = requireReason(ask.reason, LEAST, `Say why in at least ${LEAST} characters.`);
  const person = found(await ports.engine.person(ask.person), 'person', ask.person);
  const catalog = await readCatalog(ports);
  await recordLook(ports, actor, person, { action: 'person.reveal', reason });
  const hidden = privateFields(catalog);
  return {
    customer_id: person.customer.customer_id,
    fields: catalog.attributes
      .filter(({ id }) => !hidden.has(id))
      .flatMap(({ id, label }) => {
        const value = person.customer[id];
        return value == null || value === '' ? [] : [{ label, value: shown(value) }];
      }),
    until: formatInstant(ports.clock.now() + TEN_MINUTES),
  };
}

function shown(value: string | number | boolean | readonly string[]): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return typeof value === 'object' ? value.join(', ') : String(value);
}
