/** Being in another segment (SEMANTICS §2). */
import { not } from '../../../query/build.ts';
import type { Condition, SegmentCondition } from '../condition.ts';
import type { EvaluationContext } from '../context.ts';
import { named, plain } from '../phrase.ts';
import { at, checkBoolean, issue, quoted } from './check.ts';
import type { ConditionType } from './condition-type.ts';

export const SEGMENT: ConditionType<SegmentCondition> = {
  keys: { segment: true, member: true },
  validate: ({ input, path, scope }) => {
    const { segment } = input;
    const known = typeof segment === 'string' && (scope.segments.has(segment) || segment === scope.self);
    return [
      ...(known ? [] : issue(at(path, 'segment'), `There is no segment ${quoted(segment)}.`)),
      ...checkBoolean(input['member'], at(path, 'member')),
    ];
  },
  prepare: ({ segment, member }, context, inner) => {
    const holds = inner(referred(segment, context));
    return (person) => holds(person) === member;
  },
  compile: ({ segment, member }, context, inner) => {
    const holds = inner(referred(segment, context));
    return member ? holds : not(holds);
  },
  phrase: ({ segment, member }, names) => [
    plain(member ? 'in segment' : 'not in segment'),
    named(names.segment(segment)),
  ],
  clause: ({ segment, member }, names) =>
    `${member ? 'who are in' : 'who are not in'} segment ${names.segment(segment)}`,
  uses: ({ segment }) => [{ kind: 'segment', id: segment }],
  inside: () => [],
  fact: (_condition, _person, _context, [holds]) => (holds === true ? 'a member' : 'not a member'),
};

function referred(segment: string, context: EvaluationContext): Condition {
  const condition = context.segments.get(segment);
  if (!condition) throw new RangeError(`the segment “${segment}” is not known here`);
  return condition;
}
