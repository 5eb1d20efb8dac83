/** Simulations as traffic, and figures of the one for those of the other. */
import type { CapDecision, Simulation } from '../../src/domain/caps/cap.ts';
import { QUIET_HOURS } from '../../src/domain/caps/decide.ts';
import type { Pressure } from '../../src/domain/caps/pressure.ts';
import type { Lane, PastKind, PlacedRows, Traffic, TrafficRules } from '../../src/domain/caps/traffic.ts';
import { zoneOr } from '../../src/domain/time/zone.ts';

export interface TrafficOptions {
  /** Messages that several people get at one instant are given as an audience. */
  readonly scheduled?: boolean;
  readonly weeks: readonly number[];
}

/** Everybody of a simulation in the order of their ids. */
export function trafficOf(simulation: Simulation, { scheduled = false, weeks }: TrafficOptions): Traffic {
  const ids = idsOf(simulation);
  const lanes = distinct(simulation.planned.map(({ customer_id: _c, at: _a, ...lane }): Lane => lane));
  const past_kinds = distinct(
    simulation.history.map(({ customer_id: _c, sent_at: _s, ...kind }): PastKind => kind),
  );
  const planned = simulation.planned.map(({ customer_id, at, ...lane }) => ({
    place: ids.indexOf(customer_id),
    kind: indexOf(lanes, lane),
    at: Date.parse(at),
  }));
  const past = simulation.history.map(({ customer_id, sent_at, ...kind }) => ({
    place: ids.indexOf(customer_id),
    kind: indexOf(past_kinds, kind),
    at: Date.parse(sent_at),
  }));
  const zones = distinct(ids.map((id) => zoneFor(simulation, id)));
  return {
    people: ids.length,
    lanes,
    past_kinds,
    weeks,
    single: rowsOf(scheduled ? [] : planned),
    past: rowsOf(past),
    scheduled: scheduled
      ? planned.map(({ place, kind, at }) => {
          const audience = new Uint32Array(Math.ceil(ids.length / 32));
          audience[place >>> 5] = 1 << (place & 31);
          return { lane: kind, at: [at], audience };
        })
      : [],
    zones,
    zone_of: Uint16Array.from(ids, (id) => indexOf(zones, zoneFor(simulation, id))),
  };
}

export function rulesOf({ caps, quiet_hours = [], time_zone }: Simulation): TrafficRules {
  return { caps, quiet_hours, time_zone, focus: null };
}

/** Everybody who is planned for or had something. */
export function idsOf({ planned, history }: Simulation): readonly string[] {
  return distinct([...planned, ...history].map(({ customer_id }) => customer_id)).toSorted();
}

/** Messages per lane and by what holds them back, as the decisions say. */
export function countedDecisions(
  simulation: Simulation,
  decisions: readonly CapDecision[],
): { readonly planned: readonly number[]; readonly held: readonly number[] } {
  const lanes = distinct(simulation.planned.map(({ customer_id: _c, at: _a, ...lane }): Lane => lane));
  const width = simulation.caps.length + 1;
  const planned = lanes.map(() => 0);
  const held = Array.from({ length: lanes.length * width }, () => 0);
  for (const [index, { customer_id: _c, at: _a, ...lane }] of simulation.planned.entries()) {
    const row = indexOf(lanes, lane);
    planned[row] = (planned[row] ?? 0) + 1;
    const by = decisions[index]?.by;
    if (by === undefined) continue;
    const cap = by === QUIET_HOURS ? width - 1 : simulation.caps.findIndex(({ id }) => id === by);
    held[row * width + cap] = (held[row * width + cap] ?? 0) + 1;
  }
  return { planned, held };
}

/** The same of traffic. */
export function countedPressure({ planned, held }: Pressure): {
  readonly planned: readonly number[];
  readonly held: readonly number[];
} {
  return { planned: [...planned], held: [...held] };
}

function zoneFor({ customer_time_zones, time_zone }: Simulation, id: string): string {
  return zoneOr(customer_time_zones?.[id], time_zone);
}

function rowsOf(
  rows: readonly { readonly place: number; readonly kind: number; readonly at: number }[],
): PlacedRows {
  return {
    place: Uint32Array.from(rows, ({ place }) => place),
    kind: Uint16Array.from(rows, ({ kind }) => kind),
    at: Float64Array.from(rows, ({ at }) => at),
  };
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

function indexOf<T>(items: readonly T[], item: T): number {
  return items.findIndex((one) => keyOf(one) === keyOf(item));
}

function keyOf(item: unknown): string {
  return typeof item === 'object' && item !== null
    ? JSON.stringify(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : String(item);
}
