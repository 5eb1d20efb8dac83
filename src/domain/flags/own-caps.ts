/** What caps make of a rule by itself. */
import type { Cap } from '../caps/cap.ts';
import { simulate } from '../caps/simulate.ts';
import { matches } from '../caps/window.ts';
import { dueTimes } from '../rules/due-times.ts';
import { formatInstant } from '../time/instant.ts';
import type { RuleFacts } from './check.ts';

type Asked = Pick<RuleFacts, 'rule_id' | 'content' | 'caps'>;

const DAY = 86_400_000;
/** Any four weeks will do: they begin on a Monday. */
const FROM = Date.parse('2026-01-05T00:00:00.000Z');
const UPTO = FROM + 28 * DAY;

/** The caps that ask about a rule's messages; while its id isn't known, a cap of single rules may be about it. */
export function capsAbout({ rule_id, content: { channel, purpose }, caps }: Asked): readonly Cap[] {
  return caps.filter(({ scope: { rules, ...scope }, ...cap }) => {
    const own = rules === undefined || rule_id === null || rules.includes(rule_id);
    return own && matches({ ...cap, scope }, { channel, purpose, rule_id: '' });
  });
}

/** The most messages that a rule's schedule sends somebody in 7 days who hears from nobody else, under the caps. */
export function mostInSevenDays(asked: Asked): number {
  const { schedule, channel, purpose } = asked.content;
  const caps = capsAbout(asked).map((cap) => ({ ...cap, scope: {} }));
  const message = { customer_id: '', rule_id: '', channel, purpose, priority: 0 };
  const planned = dueTimes(schedule, FROM, UPTO, 'UTC').map((ms) => ({ ...message, at: formatInstant(ms) }));
  const sent = simulate({ caps, history: [], planned, time_zone: 'UTC' })
    .filter(({ decision }) => decision === 'sent')
    .map(({ decided_at }) => Date.parse(decided_at));
  const in_week = sent.map((last) => sent.filter((ms) => ms <= last && ms > last - 7 * DAY).length);
  return Math.max(0, ...in_week);
}
