/** Messages to single people, by the clock of their group and in the order of decision. */
import type { Arranged } from './arrange.ts';
import type { GroupClocks, Slots, Timetable } from './timetable.ts';
import { weekOf } from './timetable.ts';

export interface SingleMessages {
  readonly columns: Pick<Slots, 'lane' | 'rank' | 'due' | 'due_week' | 'waits' | 'drops' | 'after'>;
  /** The person's word in the block. */
  readonly word: Int32Array;
  /** Their bit in it. */
  readonly mask: Int32Array;
  /** Reads the messages to the people of a block into the columns; how many there are. */
  read(block: number, clocks: GroupClocks): number;
  /** Whether a row is decided before a message of this time and rank. */
  comesBefore(row: number, due: number, rank: number): boolean;
}

/** Room for the messages of a block, `most` at most. */
export function singleMessages(
  { single, weeks }: Arranged,
  timetable: Timetable,
  most: number,
): SingleMessages {
  const { most_caps } = timetable;
  const columns = {
    lane: new Int32Array(most),
    rank: new Int32Array(most),
    due: new Float64Array(most),
    due_week: new Int32Array(most),
    waits: new Int32Array(most),
    drops: new Uint8Array(most),
    after: new Float64Array(most * most_caps),
  };
  const word = new Int32Array(most);
  const mask = new Int32Array(most);
  const order = new Uint32Array(most);
  const due_of = new Float64Array(most);

  function comesBefore(row: number, due: number, rank: number): boolean {
    const own = columns.due[row] ?? 0;
    return own < due || (own === due && (columns.rank[row] ?? 0) < rank);
  }

  /** Rows are in the order of their planned time, which is nearly the order of decision. */
  function sort(first: number, count: number): void {
    const rankOf = (row: number) => timetable.lanes[single.kind[first + row] ?? 0]?.rank ?? 0;
    for (let row = 0; row < count; row += 1) {
      const due = due_of[row] ?? 0;
      let to = row;
      while (to > 0) {
        const other = order[to - 1] ?? 0;
        const others = due_of[other] ?? 0;
        if (others < due || (others === due && rankOf(other) <= rankOf(row))) break;
        order[to] = other;
        to -= 1;
      }
      order[to] = row;
    }
  }

  function read(block: number, { quiet, after }: GroupClocks): number {
    const first = single.start[block] ?? 0;
    const count = (single.start[block + 1] ?? 0) - first;
    if (count === 0) return 0;
    for (let row = 0; row < count; row += 1) {
      const planned = single.at[first + row] ?? 0;
      due_of[row] = quiet[single.kind[first + row] ?? 0]?.due(planned) ?? planned;
    }
    sort(first, count);
    for (let place = 0; place < count; place += 1) {
      const row = order[place] ?? 0;
      const lane = single.kind[first + row] ?? 0;
      const planned = single.at[first + row] ?? 0;
      const due = due_of[row] ?? 0;
      const clock = quiet[lane];
      columns.lane[place] = lane;
      columns.rank[place] = timetable.lanes[lane]?.rank ?? 0;
      columns.due[place] = due;
      columns.due_week[place] = weekOf(weeks, due);
      columns.waits[place] = due === planned ? -1 : (clock?.waits(planned) ?? -1);
      columns.drops[place] = Number(due !== Number.POSITIVE_INFINITY && clock?.drops(due) === true);
      const seat = single.seat[first + row] ?? 0;
      word[place] = seat >>> 5;
      mask[place] = 1 << (seat & 31);
      const asked = timetable.lanes[lane]?.caps;
      if (asked === undefined || due === Number.POSITIVE_INFINITY) continue;
      for (let at = 0; at < asked.length; at += 1) {
        columns.after[place * most_caps + at] = after[asked[at] ?? 0]?.(due) ?? due;
      }
    }
    return count;
  }

  return { columns, word, mask, read, comesBefore };
}
