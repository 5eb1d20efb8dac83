/** What decisions look at of the customers themselves, in memory by their place: ids, attributes, what they said last. */
import type { Field, Value } from '../../../domain/data/schema.ts';
import type { DatasetState } from '../../../service/ports.ts';
import type { Reading } from '../asking.ts';
import { keptStatements, statementsOf } from '../bits/kept-statements.ts';
import type { Kept } from '../bits/keep.ts';
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
  /** Forgets all of customers who are not as the data is now, at once: who was erased is in no memory. */
  settle(): void;
}

/** So few people are read in a moment. */
const QUICK = 100_000;
/** No more text of one attribute is held. */
const MOST_TEXT = 256 * 1_048_576;

/** What was wanted in so many last questions is not given up for others. */
const LATELY = 1_000;

/** What was read, as of these loads. */
interface WasRead {
  readonly loads: readonly DatasetState[];
  /** The last question that wanted it. */
  used: number;
}

export function holdCustomers(beside: Beside, cache: LeafCache, now: () => DataState): HeldCustomers {
  const asked = new Set<string>();
  const were = new Map<string, WasRead>();
  const refused = new Set<string>();
  let questions = 0;
  let about = now().datasets.customers;
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
    if (isNumeric(field)) put(state, cache.columns, key, await readNumbers(reading, field));
    else if (hasFewValues(state, field)) put(state, cache.coded, key, await readCoded(reading, field));
    else put(state, cache.texts, key, await readTexts(reading, field.id, MOST_TEXT));
  }

  /** Of customers who are others by now nothing is kept. */
  function put<T>({ datasets }: DataState, kept: Kept<T>, key: string, value: T): void {
    if (datasets.customers === now().datasets.customers) kept.put(key, value);
  }

  /**
   * Whether something is left to look-ups until customers are loaded: it had to give way to others although it was wanted
   * lately, and would push them out in turn.
   */
  function isRefused(key: string, loads: readonly DatasetState[]): boolean {
    const before = were.get(key);
    const gaveWay = before !== undefined && before.loads.every((load, index) => load === loads[index]);
    if (gaveWay && before.used > questions - LATELY) refused.add(key);
    return refused.has(key);
  }

  async function bring(
    state: DataState,
    attributes: readonly Field[],
    topics: readonly Topic[],
  ): Promise<void> {
    questions += 1;
    const ends: Promise<void>[] = [];
    const want = (
      key: string,
      from: readonly ('customers' | 'consents')[],
      isThere: boolean,
      read: (reading: Reading) => Promise<void>,
    ) => {
      const loadsIn = ({ datasets }: DataState) => from.map((dataset) => datasets[dataset]);
      const loads = loadsIn(state);
      if (!isThere && isRefused(key, loads)) return;
      const before = were.get(key);
      if (before !== undefined) before.used = questions;
      if (isThere) return;
      if (!asked.has(key)) return void asked.add(key);
      const isQuick = loads.reduce((sum, { rows }) => sum + rows, 0) <= QUICK;
      const end = beside.start(key, isQuick, async (reading) => {
        await read(reading);
        were.set(key, { loads: loadsIn(reading.state), used: questions });
      });
      if (isQuick) ends.push(end);
    };
    want('ids', ['customers'], isKnown(state), async (reading) => {
      const ids = await readIds(reading);
      const { customers } = reading.state.datasets;
      if (customers === now().datasets.customers) known = { about: customers, ids };
    });
    for (const field of attributes)
      want(`attribute ${field.id}`, ['customers'], isSettled(state, field), (reading) =>
        readAttribute(reading, field),
      );
    for (const topic of topics) {
      const { purpose, channel } = topic;
      want(
        `said ${JSON.stringify([purpose, channel])}`,
        ['customers', 'consents'],
        said(state, topic) !== null,
        async (reading) => void (await statementsOf(cache, reading, purpose, channel)),
      );
    }
    if (ends.length > 0) await Promise.all(ends);
  }

  function settle(): void {
    const { customers } = now().datasets;
    if (about === customers) return;
    about = customers;
    known = null;
    were.clear();
    refused.clear();
    cache.forget();
  }

  return { ids, attribute, said, bring, settle };
}

/** Lists and what is no text have few values, or are looked up. */
function hasFewValues({ profile }: DataState, { id, type }: Field): boolean {
  if (type !== 'text' && type !== 'enum') return true;
  const { distinct = 0 } = profile.attributes.find((one) => one.id === id) ?? {};
  return distinct < MOST_VALUES;
}
