/** The tables of the five datasets and how their columns are typed in DuckDB (SEMANTICS §1). */
import type { Dataset } from '../../domain/data/rows.ts';
import type { AttributeType, Field } from '../../domain/data/schema.ts';

/** The columns that every file of a dataset has; `$` columns are the engine's own. */
export const FIXED_FIELDS = {
  customers: [{ id: 'customer_id', type: 'text' }],
  events: [
    { id: 'customer_id', type: 'text' },
    { id: 'event', type: 'text' },
    { id: 'occurred_at', type: 'datetime' },
  ],
  consents: [
    { id: 'customer_id', type: 'text' },
    { id: 'purpose', type: 'text' },
    { id: 'channel', type: 'text' },
    { id: 'status', type: 'text' },
    { id: 'captured_at', type: 'datetime' },
    { id: 'expires_at', type: 'datetime' },
    { id: 'source', type: 'text' },
    { id: 'notice', type: 'text' },
  ],
  sends: [
    { id: 'customer_id', type: 'text' },
    { id: 'rule_id', type: 'text' },
    { id: 'channel', type: 'text' },
    { id: 'purpose', type: 'text' },
    { id: 'sent_at', type: 'datetime' },
    { id: 'status', type: 'text' },
  ],
  suppressions: [
    { id: 'customer_id', type: 'text' },
    { id: 'channel', type: 'text' },
    { id: 'reason', type: 'text' },
    { id: 'since', type: 'datetime' },
  ],
} as const satisfies { readonly [D in Dataset]: readonly Field[] };

/** The instant that makes a row's age, per dataset. */
export const INSTANT_OF = {
  customers: null,
  events: 'occurred_at',
  consents: 'captured_at',
  sends: 'sent_at',
  suppressions: 'since',
} as const satisfies { readonly [D in Dataset]: string | null };

/** The order rows are stored in, so that a question reads only the stretch it asks about. */
export const STORED_ORDER = {
  customers: ['customer_id'],
  events: ['event', 'occurred_at'],
  consents: ['captured_at'],
  sends: ['channel', 'sent_at'],
  suppressions: ['$person'],
} as const satisfies { readonly [D in Dataset]: readonly string[] };

/** DuckDB's column type of each field type. Instants are plain timestamps in UTC. */
export const SQL_TYPES = {
  text: 'VARCHAR',
  enum: 'VARCHAR',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  datetime: 'TIMESTAMP',
  list: 'VARCHAR[]',
} as const satisfies { readonly [T in AttributeType]: string };

/** What the engine adds: the person's number to every table; to customers a hash, for the order of people. */
export const OWN_COLUMNS = {
  customers: '"$person" INTEGER, "$hash" UBIGINT',
  events: '"$person" INTEGER',
  consents: '"$person" INTEGER',
  sends: '"$person" INTEGER',
  suppressions: '"$person" INTEGER',
} as const satisfies { readonly [D in Dataset]: string };

/** The consents that are the latest of their person, purpose and channel: enough for any question asked after the newest. */
export const CURRENT_CONSENTS = 'consents_current';

/** The schema with the sample's tables, of the same names as the whole ones. */
export const SAMPLE = 'sample';

/** Whether a table of this name is a dataset's. */
export function isDataset(name: string): name is Dataset {
  return Object.hasOwn(INSTANT_OF, name);
}

/** All columns of a dataset: the fixed ones, then what the organisation added. */
export function columnsOf(dataset: Dataset, fields: readonly Field[]): readonly Field[] {
  const fixed: readonly Field[] = FIXED_FIELDS[dataset];
  const taken = new Set(fixed.map((field) => field.id));
  return [...fixed, ...fields.filter((field) => !taken.has(field.id))];
}

/** The columns that are stored: ids stand beside the customers alone, the other rows have their person's number. */
export function storedColumnsOf(dataset: Dataset, fields: readonly Field[]): readonly Field[] {
  return columnsOf(dataset, fields).filter(({ id }) => dataset === 'customers' || id !== 'customer_id');
}

/** A name as an SQL identifier. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** `"a" VARCHAR, "b" DOUBLE`. */
export function columnDefinitions(fields: readonly Field[]): string {
  return fields.map((field) => `${quoted(field.id)} ${SQL_TYPES[field.type]}`).join(', ');
}
