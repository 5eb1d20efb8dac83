import { dayOf } from '../time/calendar.ts';
import type { EvaluationContext } from './context.ts';
import type { Moment } from './operators/operator.ts';

/** The moment that a question is asked at: *today* is the day of `as_of` in the workspace's zone (§2). */
export function momentOf({ as_of, time_zone }: Pick<EvaluationContext, 'as_of' | 'time_zone'>): Moment {
  return { as_of, today: dayOf(as_of, time_zone) };
}
