/** What stands in the way of asking a condition, as it is being built. */
import type { Condition, Where } from '../../../domain/segments/condition.ts';
import { typeOf } from '../../../domain/segments/conditions/index.ts';
import type { Issue } from '../../../domain/segments/segment.ts';
import type { Vocabulary } from '../names.ts';
import { parseConditionHere } from './parse-condition-here.ts';

/** What is wrong with it; else what was begun and waits for a value, which would match nobody until then. */
export function conditionIssues(
  condition: Condition,
  vocabulary: Pick<Vocabulary, 'schema' | 'segments'>,
): readonly Issue[] {
  const parsed = parseConditionHere(condition, vocabulary);
  const blank = unfinished(condition, '');
  if (!('issues' in parsed)) return blank;
  return parsed.issues.map((issue) => blank.find(({ path }) => path === issue.path) ?? issue);
}

function unfinished(condition: Condition, path: string): readonly Issue[] {
  const at = (step: string) => (path === '' ? step : `${path}.${step}`);
  return [
    ...ownIssues(condition).map(({ path: step, message }) => ({ path: at(step), message })),
    ...typeOf(condition)
      .inside(condition)
      .flatMap((inner) => unfinished(inner.condition, at(inner.step))),
  ];
}

function ownIssues(condition: Condition): readonly Issue[] {
  switch (condition.type) {
    case 'attribute':
      return isBlank(condition.value) ? [{ path: 'value', message: 'Choose a value.' }] : [];
    case 'people':
      return condition.customer_ids.length === 0
        ? [{ path: 'customer_ids', message: 'Paste ids or e-mail addresses.' }]
        : [];
    case 'event':
    case 'regular':
      return blankTests(condition.where, 'where');
    case 'sequence':
      return [
        ...blankTests(condition.first.where, 'first.where'),
        ...blankTests(condition.then.where, 'then.where'),
      ];
    default:
      return [];
  }
}

function blankTests(where: readonly Where[] = [], path: string): readonly Issue[] {
  return where.flatMap(({ value }, index) =>
    isBlank(value) ? [{ path: `${path}[${index}].value`, message: 'Choose a value.' }] : [],
  );
}

function isBlank(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.every((one) => one === ''));
}
