import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { predicate } from '../../../src/domain/segments/evaluate.ts';
import { inlineSegments } from '../../../src/domain/segments/inline-segments.ts';
import { references } from '../../../src/domain/segments/loops.ts';
import { arbitraryCondition } from '../../support/conditions.ts';
import { contextOf, peopleOf } from '../../support/world.ts';
import { arbitraryWorld } from '../../support/worlds.ts';

test('a condition with its segments written out holds for the same people, and refers to none', () => {
  const asked = arbitraryWorld().chain((world) =>
    fc.record({ world: fc.constant(world), condition: arbitraryCondition(world) }),
  );
  let referring = 0;
  fc.assert(
    fc.property(asked, ({ world, condition }) => {
      const context = contextOf(world);
      const written = inlineSegments(condition, context.segments);
      if (references(condition, '').length > 0) referring += 1;
      expect(references(written, '')).toEqual([]);
      const [before, after] = [predicate(condition, context), predicate(written, context)];
      for (const person of peopleOf(world)) expect(after(person)).toBe(before(person));
    }),
    { seed: 20_261_126, numRuns: 150 },
  );
  expect(referring).toBeGreaterThan(10);
});

test('a segment that is not there stays a reference', () => {
  const gone = { type: 'segment', segment: 'gone', member: false } as const;
  expect(inlineSegments({ type: 'not', condition: gone }, new Map())).toEqual({
    type: 'not',
    condition: gone,
  });
});
