/** An event condition in words. */
import type { DataSchema } from '../../data/schema.ts';
import type { EventCondition } from '../condition.ts';
import {
  COMPARED,
  named,
  type Names,
  type Phrase,
  plain,
  several,
  spoken,
  timesWords,
  token,
} from '../phrase.ts';
import { deed } from '../deed.ts';
import { whereWords, withinWords } from './occurrences.ts';

const OF_PROPERTY = { sum: 'a total of', min: 'a smallest', max: 'a greatest', avg: 'an average' } as const;

/** `Purchased | at least 3 times | in the last 30 days | where category is skincare`. */
export function eventPhrase(condition: EventCondition, names: Names, schema: DataSchema): readonly Phrase[] {
  return [
    ...(condition.pick === undefined ? [] : [token(condition.pick, 'pick')]),
    named(names.event(condition.event)),
    ...measureWords(condition, names),
    ...restWords(condition, names, schema),
  ];
}

/** `who purchased at least 3 times in the last 30 days where category is skincare`. */
export function eventClause(condition: EventCondition, names: Names, schema: DataSchema): string {
  const { pick, event } = condition;
  const did = deed(names.event(event));
  const measured = spoken(measureWords(condition, names));
  const rest = spoken(restWords(condition, names, schema));
  const once = measured === 'at least once' || measured === 'exactly 1 time';
  const words =
    measured === 'never'
      ? ['who never', pick, did, rest]
      : ['who', pick, did, pick !== undefined && once ? '' : measured, rest];
  return words.filter((word) => word !== undefined && word !== '').join(' ');
}

function restWords(
  { event, within, where }: EventCondition,
  names: Names,
  schema: DataSchema,
): readonly Phrase[] {
  return [...withinWords(within, names), ...whereWords(event, where, names, schema)];
}

function measureWords({ event, measure, operator, value }: EventCondition, names: Names): readonly Phrase[] {
  if (measure.kind === 'count') return [token(timesWords(operator, value), 'measure')];
  if (measure.kind === 'days')
    return [token(`on ${COMPARED[operator]} ${several(value, 'different day')}`, 'measure')];
  return [
    plain(`with ${OF_PROPERTY[measure.kind]}`),
    named(names.property(event, measure.property)),
    token(`${COMPARED[operator]} ${value}`, 'measure'),
  ];
}
