import type { AttributeCondition, Condition } from '../../segments/condition.ts';
import { type ReadWith, eventParts, regularParts, sequenceParts } from './event-limits.ts';
import { fieldLimits } from './field-limits.ts';
import type { Limit, Limited, LimitedPart } from './limit.ts';
import { wholeBetween } from './round-number.ts';

/** The limits of a condition that has none inside: numbers, dates, lengths of time, counts and sums that it compares with. */
export function limitsOf(condition: Condition, read: ReadWith): Limited | null {
  switch (condition.type) {
    case 'attribute':
      return attributeLimits(condition, read);
    case 'event':
      return together(condition, eventParts(condition, read));
    case 'regular':
      return together(condition, regularParts(condition, read));
    case 'sequence':
      return together(condition, sequenceParts(condition, read));
    default:
      return null;
  }
}

/** A year and a day: then every day comes round. */
const MOST_DAYS = 366;

function attributeLimits(condition: AttributeCondition, { moment, schema }: ReadWith): Limited | null {
  const { type, attribute, operator, value } = condition;
  if (operator === 'anniversary_in_next' && typeof value === 'object' && 'days' in value) {
    const at = Math.min(value.days, MOST_DAYS);
    const limit: Limit = { at, lowest: 1, highest: MOST_DAYS, between: wholeBetween, attribute, fine: false };
    return { limits: [limit], written: ([days = 1]) => ({ ...condition, value: { days } }) };
  }
  const field = schema.attributes.find(({ id }) => id === attribute);
  const found = field === undefined ? null : fieldLimits(field.type, condition, moment);
  if (found === null) return null;
  return {
    limits: found.limits.map((limit): Limit => ({ ...limit, attribute, fine: false })),
    written: (at) => {
      const test: Condition = { type, attribute, ...found.written(at) };
      return found.outside ? { type: 'not', condition: test } : test;
    },
  };
}

function together<C extends Condition>(condition: C, parts: readonly LimitedPart<C>[]): Limited | null {
  const limits = parts.flatMap((part) => part.limits);
  if (limits.length === 0) return null;
  const written = (at: readonly number[]): Condition => {
    let [done, from]: [C, number] = [condition, 0];
    for (const part of parts) {
      const upto = from + part.limits.length;
      const places = at.slice(from, upto);
      const isMoved = part.limits.some((limit, index) => limit.at !== places[index]);
      from = upto;
      if (!isMoved) continue;
      const put = part.put(done, places);
      if (!isOf(put, condition)) return put;
      done = put;
    }
    return done;
  };
  return { limits, written };
}

function isOf<C extends Condition>(put: C | Condition, { type }: C): put is C {
  return put.type === type;
}
