import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Person } from '../../../src/domain/data/rows.ts';
import type { RuleContent } from '../../../src/domain/rules/rule.ts';
import { writtenOut } from '../../../src/domain/rules/written-out.ts';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import type { EvaluationContext } from '../../../src/domain/segments/context.ts';
import { predicate } from '../../../src/domain/segments/evaluate.ts';
import { conditionAt } from '../../../src/domain/segments/transform.ts';
import { aRuleContent } from '../../support/a-rule.ts';
import { arbitraryCondition } from '../../support/conditions.ts';
import { contextOf, peopleOf } from '../../support/world.ts';
import { arbitraryWorld } from '../../support/worlds.ts';

const is = (attribute: string): Condition => ({ type: 'attribute', attribute, operator: 'is_set' });
const inSegment = (segment: string): Condition => ({ type: 'segment', segment, member: true });

/** Who matches a rule and is not excluded. */
function kept({ segment, condition, exclude }: RuleContent, context: EvaluationContext) {
  const holds = [...(segment === null ? [] : [inSegment(segment)]), ...(condition ? [condition] : [])];
  const all = predicate({ type: 'all', conditions: holds }, context);
  const out = predicate({ type: 'any', conditions: exclude.map(inSegment) }, context);
  return (person: Person) => all(person) && !out(person);
}

test('a rule whose changed segments are written out keeps the same people as where they mean that', () => {
  const asked = arbitraryWorld()
    .filter(({ segments }) => segments.length > 1)
    .chain((world) => {
      const ids = world.segments.map(({ id }) => id);
      return fc.record({
        world: fc.constant(world),
        condition: fc.option(arbitraryCondition(world)),
        segment: fc.option(fc.constantFrom(...ids)),
        exclude: fc.subarray(ids),
        changed: fc.constantFrom(...ids),
        // Of what refers to nothing no loop can come.
        meaning: arbitraryCondition({ ...world, segments: [] }),
      });
    });
  let differing = 0;
  fc.assert(
    fc.property(asked, ({ world, condition, segment, exclude, changed, meaning }) => {
      const now = contextOf(world);
      const then = { ...now, segments: new Map([...now.segments, [changed, meaning]]) };
      const content = aRuleContent({ condition, segment, exclude });
      const out = writtenOut(content, then.segments, new Set([changed])).content;
      const [wanted, found, today] = [kept(content, then), kept(out, now), kept(content, now)];
      for (const person of peopleOf(world)) {
        expect(found(person)).toBe(wanted(person));
        if (wanted(person) !== today(person)) differing += 1;
      }
    }),
    { seed: 20_261_127, numRuns: 150 },
  );
  expect(differing).toBeGreaterThan(10);
});

test('the rule’s own condition is found where it says, and other segments stay references', () => {
  const meanings = new Map([
    ['near', is('city')],
    ['gold', { type: 'all', conditions: [is('tier'), inSegment('near')] }],
    ['other', is('age')],
  ] as const);
  const own: Condition = { type: 'all', conditions: [is('email'), inSegment('other')] };
  const content = aRuleContent({ condition: own, exclude: ['gold', 'other'] });
  const out = writtenOut(content, meanings, new Set(['near']));
  expect(out.content.exclude).toEqual(['other']);
  expect(out.content.condition && conditionAt(out.content.condition, out.own)).toEqual(own);
  expect(writtenOut(content, meanings, new Set(['gone']))).toEqual({ content, own: '' });
});
