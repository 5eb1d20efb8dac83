import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  eventParts,
  regularParts,
  sequenceParts,
} from '../../../../src/domain/preview/limits/event-limits.ts';
import type { LimitedPart } from '../../../../src/domain/preview/limits/limit.ts';
import { limitsOf } from '../../../../src/domain/preview/limits/limits-of.ts';
import type { Condition } from '../../../../src/domain/segments/condition.ts';
import { predicate } from '../../../../src/domain/segments/evaluate.ts';
import { momentOf } from '../../../../src/domain/segments/moment.ts';
import { parseCondition } from '../../../../src/domain/segments/validate.ts';
import { arbitraryLeaves } from '../../../support/conditions.ts';
import { contextOf, peopleOf, schemaOf, type World } from '../../../support/world.ts';
import { arbitraryWorld } from '../../../support/worlds.ts';

/** A world and conditions of one kind over it. */
function conditionsOf(kind: 'attribute' | 'event' | 'regular' | 'sequence') {
  return arbitraryWorld().chain((world) => {
    const leaf: fc.Arbitrary<Condition> =
      arbitraryLeaves(world)[kind] ?? fc.constant({ type: 'all', conditions: [] });
    return fc.tuple(fc.constant(world), fc.array(leaf, { minLength: 1, maxLength: 8 }));
  });
}

function meeting(world: World, condition: Condition): readonly string[] {
  const parsed = parseCondition(condition, { schema: schemaOf(world), segments: new Map() });
  if ('issues' in parsed) throw new Error(JSON.stringify([condition, parsed.issues]));
  const meets = predicate(condition, contextOf(world));
  return peopleOf(world)
    .filter((person) => meets(person))
    .map(({ customer }) => customer.customer_id);
}

const readOf = (world: World) => ({ moment: momentOf(contextOf(world)), schema: schemaOf(world) });

function partsOf(condition: Condition, world: World): readonly LimitedPart<Condition>[] {
  const read = readOf(world);
  const put = <C extends Condition>(
    of: C,
    parts: readonly LimitedPart<C>[],
  ): readonly LimitedPart<Condition>[] =>
    parts.map((part) => ({ limits: part.limits, put: (_condition, at) => part.put(of, at) }));
  switch (condition.type) {
    case 'event':
      return put(condition, eventParts(condition, read));
    case 'regular':
      return put(condition, regularParts(condition, read));
    case 'sequence':
      return put(condition, sequenceParts(condition, read));
    default: {
      const limited = limitsOf(condition, read);
      return limited === null
        ? []
        : [{ limits: limited.limits, put: (_condition, at) => limited.written(at) }];
    }
  }
}

for (const kind of ['attribute', 'event', 'regular', 'sequence'] as const)
  test(`a limit of ${kind} conditions says the same where it is, and can be asked at its ends and round places`, () => {
    let limits = 0;
    fc.assert(
      fc.property(conditionsOf(kind), ([world, conditions]) => {
        for (const condition of conditions)
          for (const part of partsOf(condition, world)) {
            limits += part.limits.length;
            const at = part.limits.map((limit) => limit.at);
            expect(meeting(world, part.put(condition, at))).toEqual(meeting(world, condition));
            for (const [index, { lowest, highest, between }] of part.limits.entries()) {
              const first = between(lowest, highest);
              const places = [
                lowest,
                first,
                first && between(lowest, first),
                first && between(first, highest),
                highest,
              ];
              const sets = places.flatMap((place) =>
                place === null ? [] : [meeting(world, part.put(condition, at.with(index, place)))],
              );
              expect(sets.length).toBeGreaterThan(2);
            }
          }
      }),
      { numRuns: 40 },
    );
    expect(limits).toBeGreaterThan(10);
  });
