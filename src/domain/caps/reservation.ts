/** A message that was granted and may be on its way: it takes up room under caps until it is on record, or its time is over. */
import type { SendRow } from '../data/rows.ts';
import type { PlannedMessage } from './cap.ts';

export interface Reservation extends Pick<PlannedMessage, 'customer_id' | 'rule_id' | 'channel' | 'purpose'> {
  /** For when it was granted; milliseconds since 1970, as all instants here. */
  readonly at: number;
  readonly granted_at: number;
  readonly expires_at: number;
  /** How many sends of this rule by this channel were on record for the day before it was granted. */
  readonly seen: number;
}

/** How long a granted message keeps its room unless it is put on record earlier; in milliseconds. */
export const RESERVED_FOR = 10 * 60_000;
const DAY = 24 * 3_600_000;
/** A reservation is remembered for as long again: a send that comes late must not settle the next one. */
export const REMEMBERED_FOR = 2 * RESERVED_FOR;
/** A decision has to know all sends that are later than this before it. */
export const SENDS_SEEN = DAY + REMEMBERED_FOR;

/** Sends of a rule by a channel that are later than a day before `granted_at`. */
export function sendsSeen(
  { rule_id, channel }: Pick<Reservation, 'rule_id' | 'channel'>,
  granted_at: number,
  sends: readonly SendRow[],
): number {
  return sends.filter(
    (send) =>
      send.rule_id === rule_id && send.channel === channel && Date.parse(send.sent_at) > granted_at - DAY,
  ).length;
}

/**
 * Of one person's reservations, in the order they were granted, those that hold at `now`. Each send of the same rule and
 * channel that came on record since the first was granted settles one, the oldest first; whether it left or failed.
 */
export function openReservations(
  granted: readonly Reservation[],
  sends: readonly SendRow[],
  now: number,
): readonly Reservation[] {
  if (granted.length === 0) return granted;
  const groups = Map.groupBy(granted, ({ rule_id, channel }) => JSON.stringify([rule_id, channel]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const settled = first === undefined ? 0 : sendsSeen(first, first.granted_at, sends) - first.seen;
    return group.slice(Math.max(0, settled)).filter(({ expires_at }) => expires_at > now);
  });
}

/** A reservation as caps count it for a message at `as_of`: as delivered, and no later than that message. */
export function asSend(reservation: Reservation, as_of: number): SendRow {
  const { customer_id, rule_id, channel, purpose, at } = reservation;
  const sent_at = new Date(Math.min(at, as_of)).toISOString();
  return { customer_id, rule_id, channel, purpose, sent_at, status: 'delivered' };
}
