/** What decisions look at of the customers themselves, in memory by their place: ids, attributes, what they said last. */
import type { Field, Value } from '../../../domain/data/schema.ts';
import type { DatasetState } from '../../../service/ports.ts';
import type { Reading } from '../asking.ts';
import { keptStatements, statementsOf } from '../bits/kept-statements.ts';
import type { LeafCache } from '../bits/leaf-cache.ts';
import { columnKey, readNumbers } from '../bits/number-column.ts';
import type { Statements } from '../bits/statements.ts';
import type { DataState } from '../data-state.ts';
import type { Beside } from './beside.ts';
import { readCoded } from './coded-attribute.ts';
import { readIds, type Ids } from './ids.ts';
import { valueOf } from './numeric.ts';
import { readTexts, textAt } from './packed-texts.ts';
import { isNumeric } from './rows-wanted.ts';
import { MOST_VALUES } from './value-list.ts';

/** A purpose and a channel that people may have said something of. */
export interface Topic {
  readonly purpose: string;
  readonly channel: string;
}

export interface HeldCustomers {
  /** Each is null where it is not in memory as of this state of the data. */
  ids(state: DataState): Ids | null;
  attribute(state: DataState, field: Field): ((place: number) => Value) | null;
  said(state: DataState, topic: Topic): Statements | null;
  /** Has what is wanted again read. Waits for it only where that is quick; it may not be in memory then either. */
  bring(state: DataState, attributes: readonly Field[], topics: readonly Topic[]): Promise<void>;
  /** Forgets whose ids are not as the data is now. */
  settle(now: DataState): void;
}

/** So few people are read in a moment. */
const QUICK = 100_000;
/** No more text of one attribute is held. */
const MOST_TEXT = 256 * 1_048_576;

export function holdCustomers(beside: Beside, cache: LeafCache): HeldCustomers {
  const asked = new Set<string>();
  let known: { readonly about: DatasetState; readonly ids: Ids | null } | null = null;

  const isKnown = (state: DataState) => known?.about === state.datasets.customers;
  const ids = (state: DataState) => (isKnown(state) ? (known?.ids ?? null) : null);

  function attribute(state: DataState, field: Field): ((place: number) => Value) | null {
    const key = columnKey(cache, state, field.id);
    if (isNumeric(field)) {
      const numbers = cache.columns.get(key);
      return numbers === undefined ? null : (place) => valueOf(numbers[place] ?? Number.NaN, field);
    }
    const coded = cache.coded.get(key);
    if (coded) return (place) => coded.values[coded.codes[place] ?? 0] ?? null;
    const texts = cache.texts.get(key);
    return texts ? (place) => textAt(texts, place) : null;
  }

  function said(state: DataState, { purpose, channel }: Topic): Statements | null {
    return keptStatements(cache, { state, schema: 'main' }, purpose, channel) ?? null;
  }

  /** Whether nothing of an attribute is to be read: it is there, or too much. */
  function isSettled(state: DataState, field: Field): boolean {
    const key = columnKey(cache, state, field.id);
    if (isNumeric(field)) return cache.columns.get(key) !== undefined;
    return (hasFewValues(state, field) ? cache.coded : cache.texts).get(key) !== undefined;
  }

  async function readAttribute(reading: Reading, field: Field): Promise<void> {
    const { state } = reading;
    const key = columnKey(cache, state, field.id);
    if (isNumeric(field)) cache.columns.put(key, await readNumbers(reading, field));
    else if (hasFewValues(state, field)) cache.coded.put(key, await readCoded(reading, field));
    else cache.texts.put(key, await readTexts(reading, field.id, MOST_TEXT));
  }

  async function bring(
    state: DataState,
    attributes: readonly Field[],
    topics: readonly Topic[],
  ): Promise<void> {
    const { customers, consents } = state.datasets;
    const ends: Promise<void>[] = [];
    const want = (key: string, rows: number, read: (reading: Reading) => Promise<void>) => {
      if (!asked.has(key)) return void asked.add(key);
      const isQuick = rows <= QUICK;
      const end = beside.start(key, isQuick, read);
      if (isQuick) ends.push(end);
    };
    if (!isKnown(state))
      want('ids', customers.rows, async (reading) => {
        known = { about: reading.state.datasets.customers, ids: await readIds(reading) };
      });
    for (const field of attributes) {
      if (isSettled(state, field)) continue;
      want(`attribute ${field.id}`, customers.rows, (reading) => readAttribute(reading, field));
    }
    for (const topic of topics) {
      if (said(state, topic) !== null) continue;
      const { purpose, channel } = topic;
      want(
        `said ${JSON.stringify([purpose, channel])}`,
        customers.rows + consents.rows,
        async (reading) => void (await statementsOf(cache, reading, purpose, channel)),
      );
    }
    if (ends.length > 0) await Promise.all(ends);
  }

  return {
    ids,
    attribute,
    said,
    bring,
    settle: (now) => {
      if (!isKnown(now)) known = null;
    },
  };
}

/** Lists and what is no text have few values, or are looked up. */
function hasFewValues({ profile }: DataState, { id, type }: Field): boolean {
  if (type !== 'text' && type !== 'enum') return true;
  const { distinct = 0 } = profile.attributes.find((one) => one.id === id) ?? {};
  return distinct < MOST_VALUES;
}
