import type { AudienceEngine, Clock } from '../../service/ports.ts';
import { byCodePoint } from '../by-code-point.ts';
import { type MemoryData, NO_DATA, withRows } from './data.ts';
import { withoutPerson } from './erase.ts';
import { type Place, startLoad } from './load.ts';
import { datasetStates, profileOf, propertyValuesIn } from './profile.ts';
import { contactsIn } from './contacts.ts';
import { keepCounts } from './counts.ts';
import { effectsIn } from './effects.ts';
import { keepEndings } from './endings.ts';
import { keepSets } from './leaf-sets.ts';
import { overlapIn } from './overlap.ts';
import { evidenceIn, factsIn, membersIn, peopleIn, personIn, reachIn } from './questions.ts';
import type { Pause } from './sift.ts';
import { sentIn, spendingIn } from './spending.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import type { DataProfile } from '../../service/ports.ts';

const BATCH = 5_000;

export interface MemoryEngineOptions {
  readonly clock: Clock;
  /** Lets other work through between chunks of people; left out: nothing else runs until an answer is there. */
  readonly pause?: Pause;
}

/**
 * Customer data in arrays, asked with the evaluator: the reference for other engines, and the engine of the demo in the
 * browser. Every answer is exact.
 */
export function createMemoryEngine({ clock, pause = async () => {} }: MemoryEngineOptions): AudienceEngine {
  let data = NO_DATA;
  let profiled: { readonly of: MemoryData; readonly profile: DataProfile } | null = null;
  const endings = keepEndings(pause);
  const sets = keepSets(pause);
  const counts = keepCounts(sets);
  const place: Place = {
    read: () => data,
    replace: (next) => {
      data = next;
    },
    now: () => clock.now(),
  };
  return {
    schema: async () => data.schema,
    datasets: async () => datasetStates(data),
    dataVersion: async () => String(data.version),
    profile: async () => {
      if (profiled?.of !== data) profiled = { of: data, profile: profileOf(data) };
      return profiled.profile;
    },
    propertyValues: async (event, property) => propertyValuesIn(data, event, property),
    count: async (condition, context) => {
      const asked = data;
      const count = await counts(asked, condition, context);
      return { count, of: asked.people.length, precision: 'exact', margin: 0 };
    },
    members: async (condition, context, { limit, after }) => {
      const members = await membersIn(data, condition, context, pause);
      return members.filter((id) => after === null || byCodePoint(id, after) > 0).slice(0, limit);
    },
    reach: async (plan, context) => reachIn(data, plan, context, endings),
    people: async (plan, context, page) => peopleIn(data, plan, context, page, endings),
    reached: async function* (plan, context) {
      const everyone = { outcomes: ['reached'] as const, limit: Number.POSITIVE_INFINITY, offset: 0 };
      const { people } = await peopleIn(data, plan, context, everyone, endings);
      const ids = people.map(({ customer_id }) => customer_id).toSorted(byCodePoint);
      for (let start = 0; start < ids.length; start += BATCH) yield ids.slice(start, start + BATCH);
    },
    evidence: async (plan, context, question) => evidenceIn(data, plan, context, question, endings),
    overlap: async (plans, context, page) => overlapIn(data, plans, context, page, endings),
    contacts: async (question, context) => contactsIn(data, question, context, endings),
    spending: async (question, context) => spendingIn(data, question, context, pause),
    sent: async (question, context) => sentIn(data, question, context, pause),
    effects: async (plan, context, parts) => effectsIn(data, plan, context, parts, { endings, sets, pause }),
    person: async (id_or_handle) => personIn(data, id_or_handle),
    facts: async (customer_ids) => factsIn(data, customer_ids),
    load: async (dataset, mode, fields) => startLoad(place, dataset, mode, fields),
    recordSends: async (rows) => {
      const sends = [...data.rows.sends, ...rows];
      data = withRows(data, 'sends', sends, data.fields.sends, formatInstant(clock.now()));
    },
    erase: async (customer_id) => {
      const without = withoutPerson(data, customer_id);
      if (without !== null) data = without.data;
      return without?.erased ?? null;
    },
    close: async () => {},
  };
}
