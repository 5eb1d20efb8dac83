/** Erasing a customer, as the law gives everyone a right to: from the data, and from all that people wrote about it. */
import { withoutPeople } from '../domain/audit/without-people.ts';
import type { Person } from '../domain/data/rows.ts';
import { allOf } from './all-of.ts';
import { TactError } from './errors.ts';
import {
  COLLECTION_KEYS,
  type Actor,
  type Collection,
  type CollectionName,
  type Erased,
  type Ports,
  type StoreView,
} from './ports.ts';
import { requireReason } from './require-reason.ts';
import { announce, found, nowOf, personHandle, recorded } from './use-case.ts';

/** What was erased. The handle is what the log calls the person. */
export interface Erasure {
  readonly handle: string;
  readonly erased_at: string;
  readonly rows: Erased;
  /** How many kept things (lists picked by hand, set-aside rows) named the person. */
  readonly mentions: number;
}

const LEAST = 10;
const NOTHING: Erased = { customers: 0, events: 0, consents: 0, sends: 0, suppressions: 0 };
/** What stands where a value of theirs stood. */
const GONE = '(erased)';

/**
 * Erases a person, by id or by the handle of a preview. That it was asked for is recorded before, and what was erased
 * after; the log names the person by a handle only, so it stays as it is. Later imports set the person's rows aside. A try
 * that was cut off can be made again.
 */
export async function erasePerson(
  ports: Ports,
  actor: Actor,
  ask: { readonly person: string; readonly reason: string },
): Promise<Erasure> {
  const reason = requireReason(ask.reason, LEAST, `Say why in at least ${LEAST} characters.`);
  const person = await ports.engine.person(ask.person);
  const id = person?.customer.customer_id ?? ask.person;
  const handle = personHandle(ports, id);
  if (person === null && (await ports.store.view.erasures.get(handle)) === null) found(null, 'person', id);
  const subject = `person:${handle}`;
  const erased_at = nowOf(ports);
  const mentions = await ports.store.transaction(async (view) => {
    await requireNoImport(view);
    await recorded(view, ports, actor, { action: 'person.erase', subject, reason });
    const kept = await view.erasures.get(handle);
    if (kept === null) await view.erasures.insert({ id: handle, erased_at, version: 1 });
    return replacedIn(view, id, `erased-${handle}`, valuesOf(id, person));
  });
  const rows = (await ports.engine.erase(id)) ?? NOTHING;
  await ports.store.transaction((view) =>
    recorded(view, ports, actor, { action: 'person.erased', subject, facts: { ...rows, mentions } }),
  );
  announce(ports, 'data', { id: 'customers', version: 0 });
  return { handle, erased_at, rows, mentions };
}

/** Lets rows of someone who was erased be imported again, because they became a customer anew. */
export async function readmitPerson(
  ports: Ports,
  actor: Actor,
  ask: { readonly person: string; readonly reason: string },
): Promise<void> {
  const reason = requireReason(ask.reason, LEAST, `Say why in at least ${LEAST} characters.`);
  const handle = personHandle(ports, ask.person);
  await ports.store.transaction(async (view) => {
    const kept = await view.erasures.get(handle);
    if (kept === null) throw new TactError('not_found', 'Nobody with this id was erased.');
    await view.erasures.delete(handle, kept.version);
    await recorded(view, ports, actor, { action: 'person.readmit', subject: `person:${handle}`, reason });
  });
}

/** Tells whether someone was erased; null while nobody was, so that nothing has to be asked row by row. */
export async function erasedPeople(ports: Ports): Promise<((customer_id: string) => boolean) | null> {
  const handles = new Set((await allOf(ports.store.view.erasures)).map(({ id }) => id));
  return handles.size === 0 ? null : (customer_id) => handles.has(personHandle(ports, customer_id));
}

/** An import that began earlier could bring the person back. */
async function requireNoImport(view: StoreView): Promise<void> {
  if ((await view.imports.count({ status: 'running' })) === 0) return;
  throw new TactError('conflict', 'An import is running. Erase when it has ended; nothing was erased yet.');
}

/** What tells who someone is, wherever it was written down. */
function valuesOf(id: string, person: Person | null): readonly string[] {
  const telling = Object.values(person?.customer ?? {}).filter(
    (value) => typeof value === 'string' && (/@/.test(value) || value.replaceAll(/\D/g, '').length >= 7),
  );
  return [id, ...telling.map(String)];
}

/** Puts `token` in the place of the id in everything that is kept; gives how many things had to be changed. */
async function replacedIn(
  view: StoreView,
  id: string,
  token: string,
  values: readonly string[],
): Promise<number> {
  const handle = (customer_id: string) => (customer_id === id ? token : customer_id);
  let changed = 0;
  for (const name of Object.keys(COLLECTION_KEYS) as CollectionName[]) {
    const collection = view[name] as unknown as Collection<Kept>;
    for (const item of await allOf(collection)) {
      const next = withoutPeople(withoutValues(item, values), handle) as Kept;
      if (JSON.stringify(next) === JSON.stringify(item)) continue;
      await collection.update({ ...next, version: item.version + 1 });
      changed += 1;
    }
  }
  return changed;
}

interface Kept {
  readonly id: string;
  readonly version: number;
}

/** Cells of set-aside rows are the one place where values of customers are kept. */
function withoutValues(item: Kept, values: readonly string[]): Kept {
  if (!('problems' in item) || !Array.isArray(item.problems)) return item;
  const problems = item.problems.map((problem: { readonly value: string; readonly reason: string }) =>
    values.some((value) => problem.value.includes(value) || problem.reason.includes(value))
      ? { ...problem, value: GONE, reason: 'was a row of someone who was erased' }
      : problem,
  );
  return { ...item, problems } as Kept;
}
