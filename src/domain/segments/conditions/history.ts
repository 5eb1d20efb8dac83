/** A person's occurrences by event, oldest first. Worked out once per person, however many conditions ask. */
import type { EventRow, Person } from '../../data/rows.ts';
import { instantOfText } from '../instant-text.ts';

export interface History {
  readonly rows: readonly EventRow[];
  /** The instant of each row, in milliseconds. */
  readonly instants: readonly number[];
}

const NOTHING: History = { rows: [], instants: [] };
/** Kept as long as the rows themselves, which never change. */
const histories = new WeakMap<readonly EventRow[], ReadonlyMap<string, History>>();

/** Conditions are asked person by person: the next one is mostly about the same. */
let latest: { readonly events: readonly EventRow[]; readonly history: ReadonlyMap<string, History> } = {
  events: [],
  history: new Map(),
};

/** What the person did of this event, ever. */
export function historyOf({ events }: Person, event: string): History {
  if (events !== latest.events) {
    let history = histories.get(events);
    if (history === undefined) {
      history = byEvent(events);
      histories.set(events, history);
    }
    latest = { events, history };
  }
  return latest.history.get(event) ?? NOTHING;
}

function byEvent(events: readonly EventRow[]): ReadonlyMap<string, History> {
  const found = new Map<string, History>();
  for (const [event, rows] of Map.groupBy(events, (row) => row.event)) {
    const ordered = inOrder(rows);
    found.set(event, { rows: ordered, instants: ordered.map((row) => instantOfText(row.occurred_at)) });
  }
  return found;
}

function inOrder(events: readonly EventRow[]): readonly EventRow[] {
  const isSorted = events.every(
    (row, index) => index === 0 || (events[index - 1]?.occurred_at ?? '') <= row.occurred_at,
  );
  return isSorted ? events : events.toSorted((a, b) => (a.occurred_at < b.occurred_at ? -1 : 1));
}
