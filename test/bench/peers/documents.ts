/** People as the evaluator libraries take them: one object each, with everything the person did. */
import type { EventCondition, SequenceCondition } from '../../../src/domain/segments/condition.ts';
import { END } from '../generate.ts';
import type { Columns } from './columns.ts';

export interface Done {
  readonly event: string;
  /** Milliseconds. */
  readonly at: number;
  readonly amount: number;
  readonly category: string;
}

/** Texts in small letters, instants and days as text that sorts; unset is null. */
export interface Document {
  readonly [attribute: string]: string | number | boolean | null | readonly string[] | readonly Done[];
  readonly events: readonly Done[];
}

const DAY = 86_400_000;
const NOW = Date.parse(END);
const MILLION = 1_000_000;

/** The first so many people. */
export function documentsOf(columns: Columns, people: number): readonly Document[] {
  const { words } = columns.codes;
  const word = (codes: Uint8Array, at: number) => words[codes[at] ?? 0] || null;
  const number = (numbers: Float64Array, at: number) => {
    const value = numbers[at] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  const truth = (truths: Uint8Array, at: number) => (truths[at] === 2 ? null : truths[at] === 1);
  const day = (numbers: Float64Array, at: number) =>
    number(numbers, at)
      ?.toFixed(0)
      .replace(/(....)(..)(..)/, '$1-$2-$3') ?? null;
  return Array.from({ length: Math.min(people, columns.people) }, (_, p): Document => {
    const events: Done[] = [];
    for (let at = columns.first[p] ?? 0; at < (columns.first[p + 1] ?? 0); at += 1) {
      events.push({
        event: words[columns.event[at] ?? 0] ?? '',
        at: columns.occurred_at[at] ?? 0,
        amount: columns.amount[at] ?? Number.NaN,
        category: words[columns.category[at] ?? 0] ?? '',
      });
    }
    return {
      country: word(columns.country, p),
      tier: word(columns.tier, p),
      marital_status: word(columns.marital_status, p),
      first_name: word(columns.first_name, p),
      email: columns.email[p] ?? null,
      interests: columns.interests[p] ?? null,
      orders: number(columns.orders, p),
      lifetime_value: number(columns.lifetime_value, p),
      income: number(columns.income, p),
      newsletter: truth(columns.newsletter, p),
      gpc: truth(columns.gpc, p),
      may_email: truth(columns.may_email, p),
      birth_date: day(columns.birth_date, p),
      signup_date: day(columns.signup_date, p),
      last_seen_at: new Date(columns.last_seen_at[p] ?? 0).toISOString(),
      events,
    };
  });
}

/** What an event condition measures of a person. The libraries have no words for this, so each calls this function. */
export function measured({ event, where, measure, within }: EventCondition, { events }: Document): number {
  const since = within !== undefined && 'last' in within ? NOW - within.last * DAY : Number.NEGATIVE_INFINITY;
  const category = where?.[0]?.value;
  let count = 0;
  let sum = 0;
  for (const done of events) {
    if (done.event !== event || done.at <= since) continue;
    if (category !== undefined && done.category !== category) continue;
    count += 1;
    sum += done.amount;
  }
  return measure.kind === 'sum' ? Math.round(sum * MILLION) / MILLION : count;
}

/** Whether a person left something undone, such as a cart. */
export function leftUndone({ first, then, within, since }: SequenceCondition, { events }: Document): boolean {
  const long = within.last * DAY;
  const from = since === undefined ? Number.NEGATIVE_INFINITY : NOW - since.last * DAY;
  return events.some(
    (begun) =>
      begun.event === first.event &&
      begun.at > from &&
      begun.at + long <= NOW &&
      !events.some(
        (ended) =>
          ended.event === then.event &&
          ended.category === begun.category &&
          ended.at > begun.at &&
          ended.at <= begun.at + long,
      ),
  );
}
