/** ALL, ANY and NOT: the conditions that hold others (SEMANTICS §2). */
import { and, not, or } from '../../../query/build.ts';
import type { AllCondition, AnyCondition, NotCondition } from '../condition.ts';
import { listed, plain } from '../phrase.ts';
import type { Issue } from '../segment.ts';
import { at, issue } from './check.ts';
import type { Claim, ConditionType } from './condition-type.ts';

function checkList({ input, path, inner }: Claim): readonly Issue[] {
  const { conditions } = input;
  if (!Array.isArray(conditions)) return issue(at(path, 'conditions'), 'Give a list of conditions.');
  return conditions.flatMap((condition: unknown, index) =>
    inner(condition, at(path, `conditions[${index}]`)),
  );
}

const listInside = ({ conditions }: AllCondition | AnyCondition) =>
  conditions.map((condition, index) => ({ condition, step: `conditions[${index}]` }));

function share(inside: readonly boolean[]): string | null {
  return inside.length === 0 ? null : `${inside.filter(Boolean).length} of ${inside.length}`;
}

/** True for everyone when empty. */
export const ALL: ConditionType<AllCondition> = {
  keys: { conditions: true },
  validate: checkList,
  prepare: ({ conditions }, _context, inner) => {
    const all = conditions.map(inner);
    return (person) => all.every((holds) => holds(person));
  },
  compile: ({ conditions }, _context, inner) => and(...conditions.map(inner)),
  phrase: () => [plain('all of these are true')],
  clause: ({ conditions }, _names, _schema, inner) => {
    const parts = conditions.map(inner);
    if (parts.length === 0) return 'who are anyone';
    return parts.length === 1 ? parts.join('') : `(${listed(parts, 'and')})`;
  },
  uses: () => [],
  inside: listInside,
  fact: (_condition, _person, _context, inside) => share(inside),
};

/** False for everyone when empty. */
export const ANY: ConditionType<AnyCondition> = {
  keys: { conditions: true },
  validate: checkList,
  prepare: ({ conditions }, _context, inner) => {
    const any = conditions.map(inner);
    return (person) => any.some((holds) => holds(person));
  },
  compile: ({ conditions }, _context, inner) => or(...conditions.map(inner)),
  phrase: () => [plain('any of these is true')],
  clause: ({ conditions }, _names, _schema, inner) => {
    const parts = conditions.map(inner);
    if (parts.length === 0) return 'who meet an empty “any” (nobody does)';
    return parts.length === 1 ? parts.join('') : `either ${listed(parts, 'or')}`;
  },
  uses: () => [],
  inside: listInside,
  fact: (_condition, _person, _context, inside) => share(inside),
};

export const NOT: ConditionType<NotCondition> = {
  keys: { condition: true },
  validate: ({ input, path, inner }) => inner(input['condition'], at(path, 'condition')),
  prepare: ({ condition }, _context, inner) => {
    const holds = inner(condition);
    return (person) => !holds(person);
  },
  compile: ({ condition }, _context, inner) => not(inner(condition)),
  phrase: () => [plain('this is not true')],
  clause: ({ condition }, _names, _schema, inner) => `not those ${inner(condition)}`,
  uses: () => [],
  inside: ({ condition }) => [{ condition, step: 'condition' }],
  fact: (_condition, _person, _context, [holds]) => (holds === true ? 'true' : 'none true'),
};
