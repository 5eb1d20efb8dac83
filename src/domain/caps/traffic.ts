/** Messages of very many people in figures, so that millions can be decided in a second (SEMANTICS §4). */
import type { SendRow } from '../data/rows.ts';
import type { Cap, CapSettings, PlannedMessage } from './cap.ts';

/** What messages have in common: caps ask no more of a message than this and its time. */
export type Lane = Omit<PlannedMessage, 'customer_id' | 'at'>;

/** Messages that everybody of an audience gets at the same instants. */
export interface ScheduledLane {
  readonly lane: number;
  /** Milliseconds since 1970, UTC. */
  readonly at: readonly number[];
  /** A bit per person: the person at place p is bit p mod 32 of word p / 32. */
  readonly audience: Uint32Array;
}

/** Rows of single people, in any order. `kind` is an index into lanes, or into kinds of past sends. */
export interface PlacedRows {
  readonly place: Uint32Array;
  readonly kind: Uint16Array;
  /** Milliseconds since 1970, UTC. */
  readonly at: Float64Array;
}

/** A kind of send on record. */
export type PastKind = Omit<SendRow, 'customer_id' | 'sent_at'>;

/** Everything that is planned in a stretch of weeks, and what was sent before. People stand at places from 0. */
export interface Traffic {
  readonly people: number;
  readonly lanes: readonly Lane[];
  readonly scheduled: readonly ScheduledLane[];
  /** Messages to one person each; `kind` is their lane. */
  readonly single: PlacedRows;
  readonly past: PlacedRows;
  readonly past_kinds: readonly PastKind[];
  /** Zones that people have, and the place of each one's in the list; no list: everyone has the workspace's. */
  readonly zones: readonly string[];
  readonly zone_of: Uint16Array | null;
  /** Where each week begins, and where the last one ends; in milliseconds. Nothing is planned outside of them. */
  readonly weeks: readonly number[];
}

/** What traffic is decided under. */
export interface TrafficRules extends Pick<CapSettings, 'caps' | 'quiet_hours'> {
  /** The workspace's. */
  readonly time_zone: string;
  /** People are counted by messages that this cap counts; null: by all. */
  readonly focus: Cap | null;
}

export const PEOPLE_IN_WORD = 32;
/** People whose messages are decided side by side sit in a block of words. */
export const WORDS_IN_BLOCK = 16;
export const PEOPLE_IN_BLOCK = PEOPLE_IN_WORD * WORDS_IN_BLOCK;
export const NO_ROWS: PlacedRows = {
  place: new Uint32Array(0),
  kind: new Uint16Array(0),
  at: new Float64Array(0),
};
