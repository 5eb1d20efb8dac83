import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { goesOn, movedTo, startTally } from '../../src/engines/duckdb/sends/tally.ts';
import { personRows } from '../../src/engines/person-rows.ts';
import { withPlaces } from '../support/with-places.ts';

const PEOPLE = 40;
const KINDS = 3;
/** People stand in another order than they are numbered, and one of them is no customer. */
const places = Int32Array.from({ length: PEOPLE + 1 }, (_, person) =>
  person === PEOPLE ? -1 : PEOPLE - 1 - person,
);
/** A third of an hour apart, because what leaves within the hour is looked up once. */
const instants = fc.nat({ max: 30 }).map((nth) => nth * 1_200_000);
const sends = fc.array(fc.tuple(fc.nat({ max: PEOPLE }), instants, fc.nat({ max: KINDS - 1 })), {
  maxLength: 60,
});
/** What is added before a question, and the question. */
const steps = fc.array(
  fc.record({
    added: sends,
    after: instants,
    upto: fc.oneof(instants, fc.constant(Number.POSITIVE_INFINITY)),
  }),
  { minLength: 1, maxLength: 8 },
);

test('sends that are counted on as time goes by are as many as if they were counted anew', () => {
  fc.assert(
    fc.property(
      steps,
      fc.integer({ min: 1, max: 4 }),
      fc.uint8Array({ minLength: KINDS, maxLength: KINDS, max: 1 }),
      (asked, least, worth) => {
        const rows = personRows(['code']);
        const all: (readonly [person: number, at: number, kind: number])[] = [];
        let tally = startTally(rows, places, { after: 0, least }, PEOPLE);
        for (const { added, after, upto } of asked) {
          all.push(...added);
          const column = (index: 0 | 1 | 2) => added.map((send) => send[index]);
          rows.add({ length: added.length, people: column(0), at: column(1), cells: [column(2)] });
          if (!goesOn(tally, { after, upto }))
            tally = startTally(rows, places, { after, least }, PEOPLE, tally);
          tally = movedTo(tally, { after, upto }, worth);
          const counted = (person: number) =>
            all.filter(
              ([whose, at, kind]) => whose === person && at > after && at <= upto && worth[kind] === 1,
            );
          expect(tally.who).toEqual(
            withPlaces(PEOPLE, (place) => counted(PEOPLE - 1 - place).length >= least),
          );
        }
      },
    ),
    { seed: 20_261_126, numRuns: 300 },
  );
});
