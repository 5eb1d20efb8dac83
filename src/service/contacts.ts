/** What simulations of messages ask of an engine. Imported through ports.ts. */
import type { PastKind, PlacedRows } from '../domain/caps/traffic.ts';
import type { ReachPlan } from '../domain/preview/plan.ts';
import type { Condition } from '../domain/segments/condition.ts';

/** From after an instant up to and with another; milliseconds since 1970, UTC. */
export interface Stretch {
  readonly after: number;
  readonly upto: number;
}

export interface ContactsQuestion {
  /** Whom to find, each plan under the segments that it means. */
  readonly plans: readonly {
    readonly plan: ReachPlan;
    readonly segments: ReadonlyMap<string, Condition>;
  }[];
  readonly sends: Stretch;
  readonly events: Stretch & { readonly named: readonly string[] };
}

/**
 * Whom plans reach and what people had, all of the same data. People stand at places from 0, in the order of their ids.
 * Whoever asked may keep, change or give away all of it.
 */
export interface Contacts {
  readonly people: number;
  /** For each plan whom it reaches: the person at place p is bit p mod 32 of word p / 32. */
  readonly audiences: readonly Uint32Array[];
  /** `kind` is an index into `kinds`. */
  readonly sends: PlacedRows & { readonly kinds: readonly PastKind[] };
  /** `kind` is an index into the events that were named. */
  readonly events: PlacedRows;
  /** Zones that people have. */
  readonly zones: readonly string[];
  /** By place, an index into `zones`, which is as long as they are for those without a zone; null: nobody has one. */
  readonly zone_of: Uint16Array | null;
  /** Names the person at a place for `person`, until the customers are loaded again. */
  readonly handleOf: (place: number) => string;
}
