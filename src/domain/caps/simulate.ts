/** What becomes of planned messages under caps and quiet hours, person by person (SEMANTICS §4). */
import { byCustomer, type SendRow } from '../data/rows.ts';
import { formatInstant } from '../time/instant.ts';
import { zoneOr } from '../time/zone.ts';
import type { CapDecision, PlannedMessage, Simulation } from './cap.ts';
import { heldBackBy, QUIET_HOURS } from './decide.ts';
import { ledgerOf } from './ledger.ts';
import { inOrderOfDecision } from './order.ts';
import { deferredTo } from './quiet-hours.ts';
import type { Zones } from './window.ts';

interface Due {
  readonly message: PlannedMessage;
  /** Its place among the planned. */
  readonly index: number;
  /** When it is decided; null when quiet hours never end for it. */
  readonly at: number | null;
}

/**
 * A decision for each planned message, in the order they were given. Messages are decided by time (after deferral),
 * then priority, rule and customer; the order of the input rows never matters.
 */
export function simulate(simulation: Simulation): readonly CapDecision[] {
  const history = byCustomer(simulation.history);
  const planned = byCustomer(
    simulation.planned.map((message, index) => ({ customer_id: message.customer_id, message, index })),
  );
  const decisions: CapDecision[] = [];
  for (const [customer_id, messages] of planned) {
    const zones = zonesOf(simulation, customer_id);
    const due = messages.map(({ message, index }) => dueOf(simulation, message, index, zones));
    for (const [index, decision] of decidePerson(simulation, due, history.get(customer_id) ?? [], zones))
      decisions[index] = decision;
  }
  return decisions;
}

function* decidePerson(
  { caps, quiet_hours = [] }: Simulation,
  due: readonly Due[],
  history: readonly SendRow[],
  zones: Zones,
): Iterable<readonly [number, CapDecision]> {
  const ledger = ledgerOf(caps, history);
  for (const { message, index, at } of due.toSorted(inOrder)) {
    const { customer_id, rule_id, at: planned_at } = message;
    const base = { customer_id, rule_id, planned_at };
    if (at === null) {
      yield [index, { ...base, decision: 'suppressed', by: QUIET_HOURS, decided_at: planned_at }];
      continue;
    }
    const by = heldBackBy({ caps, quiet_hours }, message, at, ledger, zones);
    const decided_at = at === Date.parse(planned_at) ? planned_at : formatInstant(at);
    if (by === null) {
      ledger.add(message, at);
      yield [index, { ...base, decision: 'sent', decided_at }];
    } else yield [index, { ...base, decision: 'suppressed', by, decided_at }];
  }
}

function dueOf({ quiet_hours = [] }: Simulation, message: PlannedMessage, index: number, zones: Zones): Due {
  return { message, index, at: deferredTo(quiet_hours, message.channel, Date.parse(message.at), zones) };
}

/** Two messages that are the same in all that orders them, but for when they were planned, are twins. */
function inOrder(a: Due, b: Due): number {
  const ordered = ({ message, at }: Due) => ({ ...message, at: at ?? 0 });
  return inOrderOfDecision(ordered(a), ordered(b)) || Date.parse(a.message.at) - Date.parse(b.message.at);
}

function zonesOf({ time_zone, customer_time_zones }: Simulation, customer_id: string): Zones {
  return { workspace: time_zone, customer: zoneOr(customer_time_zones?.[customer_id], time_zone) };
}
