import { DATASETS } from '../../domain/data/rows.ts';
import type { AudienceEngine, Clock } from '../../service/ports.ts';
import { schemaOf } from './data-state.ts';
import { contactsOf } from './contacts.ts';
import { openDataFile, type Database } from './database.ts';
import { effectsOf } from './effects.ts';
import { erasePerson } from './erase.ts';
import { guarded } from './errors.ts';
import { openFile } from './files/open-file.ts';
import { startLoad } from './load.ts';
import type { DatabaseOptions } from './open.ts';
import { overlapOf } from './overlap.ts';
import { previewPeople } from './people.ts';
import { findFacts } from './facts/find-facts.ts';
import { propertyValues } from './property-values.ts';
import { findPerson } from './person.ts';
import { countMembers, listMembers } from './questions.ts';
import { reachEvidence, reachTable, reachedIds } from './reach.ts';
import { sentOf, spendingOf } from './spending.ts';

export interface DuckDbEngineOptions extends DatabaseOptions {
  readonly clock: Clock;
}

/**
 * Customer data in one DuckDB file that this process owns. Rejects with TactError `unavailable` when the file is in use
 * elsewhere, damaged, or made by a newer version.
 */
export async function createDuckDbEngine(options: DuckDbEngineOptions): Promise<AudienceEngine> {
  return engineOver(await guarded(() => openDataFile(options)));
}

/** The engine over a file that is open. */
export function engineOver(database: Database): AudienceEngine {
  const { state } = database;
  return {
    schema: async () => schemaOf(state()),
    datasets: async () => DATASETS.map((dataset) => state().datasets[dataset]),
    dataVersion: async () => String(state().changes),
    profile: async () => state().profile,
    propertyValues: (event, property, precision) => propertyValues(database, event, property, precision),
    count: (condition, context, precision) => countMembers(database, condition, context, precision),
    members: (condition, context, page) => listMembers(database, condition, context, page),
    reach: (plan, context, precision) => reachTable(database, plan, context, precision),
    people: (plan, context, page) => previewPeople(database, plan, context, page),
    reached: (plan, context) => reachedIds(database, plan, context),
    evidence: (plan, context, question) => reachEvidence(database, plan, context, question),
    overlap: (plans, context, page) => overlapOf(database, plans, context, page),
    contacts: (question, context) => contactsOf(database, question, context),
    spending: (question, context) => spendingOf(database, question, context),
    sent: (question, context) => sentOf(database, question, context),
    effects: (plan, context, parts) => effectsOf(database, plan, context, parts),
    person: (id_or_handle) => findPerson(database, id_or_handle),
    facts: (customer_ids, needs) => findFacts(database, customer_ids, needs),
    openFile: (path) => openFile(database, path),
    load: (dataset, mode, fields) => startLoad(database, dataset, mode, fields),
    recordSends: async (rows) => {
      const load = await startLoad(database, 'sends', 'append', []);
      await load.write(rows);
      await load.commit();
    },
    erase: (customer_id) => guarded(() => erasePerson(database, customer_id)),
    close: () => database.close(),
  };
}
