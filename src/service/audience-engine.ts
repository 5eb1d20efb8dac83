/** What the use cases ask of an engine that holds customer data. Imported through ports.ts. */
import type {
  ConsentRow,
  CustomerRow,
  Dataset,
  EventRow,
  Person,
  SendRow,
  SuppressionRow,
} from '../domain/data/rows.ts';
import type { ClockChangesMet } from '../domain/data/cells/zone.ts';
import type { ImportPlan } from '../domain/data/import-plan.ts';
import type { RawCell } from '../domain/data/raw-table.ts';
import type { DataSchema, Field } from '../domain/data/schema.ts';
import type { Needs } from '../domain/preview/needs.ts';
import type { Outcome, ReachRow } from '../domain/preview/outcome.ts';
import type { ReachPlan } from '../domain/preview/plan.ts';
import type { Condition } from '../domain/segments/condition.ts';
import type { EvaluationContext } from '../domain/segments/context.ts';
import type { GroupSpending } from '../domain/benefit/benefit.ts';
import type { Contacts, ContactsQuestion } from './contacts.ts';
import type { SentCount, SentQuestion, SpendingQuestion } from './spending.ts';

/** The part of the web's AbortSignal that is needed; the core has no DOM. */
export interface Cancellation {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** What a question about customers is asked under; the engine knows its own schema. */
export interface AudienceContext extends Omit<EvaluationContext, 'schema'> {
  readonly signal?: Cancellation;
}

export type Precision = 'exact' | 'estimate';

/** A count; when it is an estimate, `margin` is the half width of its 95 % interval, in people. */
export interface Count {
  readonly count: number;
  readonly of: number;
  readonly precision: Precision;
  readonly margin: number;
  /** The share of customers looked at; left out: all of them. */
  readonly sampled?: number;
  /** How many conditions were left aside and limits held elsewhere: see discreet.ts. No engine says so. */
  readonly aside?: number;
}

export interface ReachTable {
  readonly rows: readonly ReachRow[];
  readonly customers: number;
  readonly precision: Precision;
  /** The share of customers looked at: 1 when exact. */
  readonly sampled: number;
  /** As of a count; with how far figures may be off for it, in people. */
  readonly aside?: number;
  readonly margin_aside?: number;
}

/** Someone in a preview. `handle` names the person until the customers dataset is loaded again, without being personal. */
export interface PreviewPerson {
  readonly handle: string;
  readonly customer_id: string;
  readonly outcome: Outcome;
  readonly regime: string;
  readonly customer: CustomerRow;
}

/** A condition inside an audience, and what the audience is without it; null: nobody would be asked for. */
export interface AudiencePart {
  readonly alone: Condition;
  readonly rest: Condition | null;
}

/** How many customers meet a part by itself, and how many would be reached without it; without a plan, how many would match. */
export interface PartEffect {
  readonly match_alone: number;
  readonly reach_if_removed: number | null;
}

export interface PeoplePage {
  readonly people: readonly PreviewPerson[];
  readonly total: number;
}

/** Someone whom several plans reach; `plans` are their places in what was asked, in order. */
export interface OverlapPerson extends Pick<PreviewPerson, 'handle' | 'customer_id' | 'customer'> {
  readonly plans: readonly number[];
}

/** Whom several plans reach alike. */
export interface Overlap {
  readonly customers: number;
  /** `pairs[i][j]` people are reached by plan i and by plan j; `pairs[i][i]` by plan i. */
  readonly pairs: readonly (readonly number[])[];
  /** `by_plans[n]` people are reached by exactly n of the plans. */
  readonly by_plans: readonly number[];
  /** Those reached by most plans first, by two at least; among equals a random order that is the same at each run. */
  readonly people: readonly OverlapPerson[];
}

export interface DatasetState {
  readonly dataset: Dataset;
  readonly rows: number;
  /** When it was last loaded; null when never. ISO. */
  readonly loaded_at: string | null;
  /** The latest instant in it (events, consents, sends, suppressions). ISO. */
  readonly newest: string | null;
  /** The columns beyond the fixed ones. */
  readonly fields: readonly Field[];
}

/** As many values as are told of an attribute or a property: the most frequent. */
export const MOST_VALUES = 50;

/** The values that most people have, and how many different ones there are. */
export interface ValueCounts {
  readonly distinct: number;
  readonly values: readonly { readonly value: string; readonly people: number }[];
}

/** How one attribute is filled. `values` are the most frequent, for enum, text, boolean and list. */
export interface AttributeProfile {
  readonly id: string;
  readonly set_count: number;
  readonly distinct: number;
  readonly values: readonly { readonly value: string; readonly people: number }[];
  /** For number, date, datetime. */
  readonly min: string | number | null;
  readonly max: string | number | null;
}

export interface EventProfile {
  readonly id: string;
  readonly count: number;
  readonly people: number;
  readonly properties: readonly Field[];
}

/** What is known of some customers, by their ids; each may be put together anew whenever they are asked for. */
export interface Facts extends Pick<ReadonlyMap<string, Person>, 'has' | 'keys' | 'values' | 'size'> {
  /** With `only`, part of what all are needed for, no more than that need be put together. */
  get(customer_id: string, only?: Needs): Person | undefined;
}

export interface DataProfile {
  readonly customers: number;
  readonly attributes: readonly AttributeProfile[];
  readonly events: readonly EventProfile[];
}

export interface DatasetRows {
  readonly customers: CustomerRow;
  readonly events: EventRow;
  readonly consents: ConsentRow;
  readonly sends: SendRow;
  readonly suppressions: SuppressionRow;
}

/** How many rows of each dataset were one person's. */
export type Erased = { readonly [D in Dataset]: number };

/** Rows on their way in. Nothing is visible to questions until `commit`; `abort` leaves the data as it was. */
export interface Load<D extends Dataset> {
  /** Rows already read, typed and checked; `customer_id` is unique within a load of customers. */
  write(rows: readonly DatasetRows[D][]): Promise<void>;
  /** For `append` to customers: ids that exist already; the caller sets those rows aside before it writes. */
  existing(customer_ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** `watch` stops it by throwing: the data is then as it was, unless all was done already. */
  commit(watch?: Watch): Promise<void>;
  abort(): Promise<void>;
}

/** What is done with rows that were read, in this order. Sorting them is one step, whatever their number. */
export const PLACING_STEPS = ['numbering', 'sorting', 'measuring', 'gathering', 'finishing'] as const;
export type PlacingStep = (typeof PLACING_STEPS)[number];

/** Is told now and then which share of the way lies behind, 0 to 1, and which step is under way; throws to stop. */
export type Watch = (share: number, step?: PlacingStep) => Promise<void>;

export type FileColumnKind =
  | 'text'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'instant'
  | 'local_time'
  | 'date'
  | 'other';

export interface FileColumn {
  readonly name: string;
  readonly kind: FileColumnKind;
}

/** What stands in the whole of a column. */
export type FileColumnWeight =
  /** Cells that stand for all of them, as the file's reader would give them, and how often. */
  | { readonly kind: 'cells'; readonly cells: readonly (readonly [RawCell, number])[] }
  /** More different texts than a choice has, so many of them with a separator inside. */
  | { readonly kind: 'many_texts'; readonly separated: number }
  /** Its cells must be looked at one by one. */
  | { readonly kind: 'unlike' };

/** The rows of a file on their way in, but for those on `odd_lines`: they are read one by one and written, or set aside. */
export interface FileLoad extends Load<Dataset> {
  readonly odd_lines: readonly number[];
  /** The changes of the clock among the local times of the other rows. */
  readonly clock_changes: ClockChangesMet;
}

/** A file that an engine reads by itself, many times quicker than row by row and with the same result. */
export interface EngineFile {
  readonly columns: readonly FileColumn[];
  readonly rows: number;
  /** `many`: the column is known to hold many texts; `separators`: what may stand between the items of a list. */
  weigh(
    position: number,
    how: { readonly separators: readonly string[]; readonly many: boolean },
    watch: Watch,
  ): Promise<FileColumnWeight>;
  /** Whether it can read the columns as they are planned. */
  fits(plan: ImportPlan): boolean;
  /** Null where it can't be read so after all, or more rows than `most_odd` are odd. */
  load(
    plan: ImportPlan,
    mode: 'replace' | 'append',
    how: { readonly time_zone: string; readonly most_odd: number; readonly watch: Watch },
  ): Promise<FileLoad | null>;
}

/**
 * The contract of every engine. All of them give the same answers as domain/…/evaluate (engines' contract tests).
 * A cancelled question rejects with TactError `cancelled` and frees the CPU. Conditions were validated before.
 */
export interface AudienceEngine {
  /**
   * What conditions may name, from the data that is loaded: mostly the same object until that is another. A property
   * belongs to an event when a row of it has it set.
   */
  schema(): Promise<DataSchema>;
  datasets(): Promise<readonly DatasetState[]>;
  /** Changes whenever data was committed. */
  dataVersion(): Promise<string>;
  profile(): Promise<DataProfile>;
  /**
   * How many people gave each value of an event's property at least once; most first, equals by code point. For enum,
   * text, boolean and list; none of other types. As an estimate, of the sample's people and projected: a value that few
   * gave may be missing.
   */
  propertyValues(event: string, property: string, precision?: Precision): Promise<ValueCounts>;
  count(condition: Condition, context: AudienceContext, precision: Precision): Promise<Count>;
  /** Ids after `after`, in code point order, at most `limit`. */
  members(
    condition: Condition,
    context: AudienceContext,
    page: { readonly limit: number; readonly after: string | null },
  ): Promise<readonly string[]>;
  reach(plan: ReachPlan, context: AudienceContext, precision: Precision): Promise<ReachTable>;
  /** People who end in one of `outcomes`, in a random order that is the same at each run. */
  people(
    plan: ReachPlan,
    context: AudienceContext,
    page: { readonly outcomes: readonly Outcome[]; readonly limit: number; readonly offset: number },
  ): Promise<PeoplePage>;
  /** Ids of all who would be reached, in code point order, in batches. */
  reached(plan: ReachPlan, context: AudienceContext): AsyncIterable<readonly string[]>;
  /** Reached people for whom `uses` holds, and of them those for whom `lacks` holds, by regime: evidence for flags. */
  evidence(
    plan: ReachPlan,
    context: AudienceContext,
    question: { readonly uses: Condition; readonly lacks: Condition },
  ): Promise<{
    readonly used: number;
    readonly affected: number;
    readonly by_regime: { readonly [regime: string]: number };
  }>;
  /** Whom the plans reach alike, exactly, with at most `people` of those reached by most. */
  overlap(
    plans: readonly ReachPlan[],
    context: AudienceContext,
    page: { readonly people: number },
  ): Promise<Overlap>;
  /** Whom plans reach, with what people were sent and did in stretches of time: what messages are simulated from. */
  contacts(question: ContactsQuestion, context: AudienceContext): Promise<Contacts>;
  /**
   * What those whom each plan would offer its message, and those it holds out, spent in a stretch of time: who matches as
   * of the context's moment and is not excluded, whether or not they may be contacted. Sums are right to rounding.
   */
  spending(question: SpendingQuestion, context: AudienceContext): Promise<readonly GroupSpending[]>;
  /** How many messages left in a stretch of time, and to how many people. */
  sent(question: SentQuestion, context: AudienceContext): Promise<SentCount>;
  /**
   * What each part of a plan's audience does, in their order; exact, and asked together. Without a plan nobody is held
   * back: whoever meets the rest counts.
   */
  effects(
    plan: ReachPlan | null,
    context: AudienceContext,
    parts: readonly AudiencePart[],
  ): Promise<readonly PartEffect[]>;
  /** By customer id, or by a handle of `people` (starts with `~`). */
  person(id_or_handle: string): Promise<Person | null>;
  /** Those of the customers who are there, by id, with at least what is needed; quick for one and for ten thousand. */
  facts(customer_ids: readonly string[], needs: Needs): Promise<Facts>;
  /** A Parquet file on this machine, where the engine can read such files; null where it must be read row by row. */
  openFile?(path: string): Promise<EngineFile | null>;
  load<D extends Dataset>(dataset: D, mode: 'replace' | 'append', fields: readonly Field[]): Promise<Load<D>>;
  /** Adds sends that were made known one by one. */
  recordSends(rows: readonly SendRow[]): Promise<void>;
  /**
   * Takes everything of a person out of the data, and of all that was derived from it. Gives how many rows of each
   * dataset that were; null when there was none.
   */
  erase(customer_id: string): Promise<Erased | null>;
  close(): Promise<void>;
}
