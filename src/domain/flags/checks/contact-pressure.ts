import { limitsOf } from '../../permission/policy-limits.ts';
import type { Schedule } from '../../rules/rule.ts';
import {
  type Check,
  counted,
  EVERYONE,
  type Finding,
  ofRule,
  peopleWords,
  type RuleFacts,
} from '../check.ts';
import { addCap } from '../fixes/add-cap.ts';
import { mostInSevenDays } from '../own-caps.ts';
import { whoHearsFrom } from '../who-hears.ts';

const MUCH = 0.01;

/** The rules that send most decide: each one doubles what is asked of the engine. */
const MOST_RULES = 8;

/** People who would pass the comfort line of messages in 7 days with this rule or by it alone, or hear from too many rules in a week. */
export const CONTACT_PRESSURE: Check = {
  question: 'Is this too much?',
  find: (facts) => [...pressed(facts), ...alone(facts), ...crowded(facts)],
};

function pressed(facts: RuleFacts): readonly Finding[] {
  const { measured, reached, policy } = facts;
  if (measured === null || reached === null) return [];
  const { comfort_messages } = limitsOf(policy);
  const evidence = counted(measured.pressed);
  if (evidence.affected === 0) return [];
  return [
    ofRule({
      counted: evidence,
      severity: () => (evidence.affected > MUCH * reached ? 'review' : 'advice'),
      explain: (now) =>
        `${peopleWords(now?.affected)} had ${comfort_messages} or more messages from us in the last 7 days already. This would be one more.`,
      fixes: addCap(facts),
    }),
  ];
}

/** A schedule that passes the comfort line by itself, where no cap holds it back. */
function alone(facts: RuleFacts): readonly Finding[] {
  const { content, policy } = facts;
  if (policy.service_purposes.includes(content.purpose)) return [];
  const { comfort_messages } = limitsOf(policy);
  const most = mostInSevenDays(facts);
  if (most <= comfort_messages) return [];
  return [
    ofRule({
      subject: 'alone',
      severity: () => 'review',
      evidence: { uses: EVERYONE, lacks: EVERYONE, without: null },
      explain: (evidence) =>
        `${peopleWords(evidence?.affected)} would get ${most} messages in 7 days from this rule alone. More than ${comfort_messages} are too much, by the policy.`,
      fixes: addCap(facts),
    }),
  ];
}

/** Other live rules that send every week, with this one, to the same people. */
function crowded(facts: RuleFacts): readonly Finding[] {
  const { content, policy, reached } = facts;
  const isService = (purpose: string) => policy.service_purposes.includes(purpose);
  if (reached === null || isService(content.purpose)) return [];
  const { comfort_rules } = limitsOf(policy);
  const others = facts.others
    .map((other) => other.content)
    .filter(({ purpose, schedule }) => !isService(purpose) && timesInWeek(schedule) > 0)
    .toSorted((a, b) => timesInWeek(b.schedule) - timesInWeek(a.schedule))
    .slice(0, MOST_RULES);
  const hears = whoHearsFrom(comfort_rules, others);
  if (hears === null) return [];
  return [
    ofRule({
      subject: 'rules',
      severity: () => 'review',
      evidence: { uses: EVERYONE, lacks: hears, without: null },
      enough: ({ affected }) => affected > MUCH * reached,
      explain: (evidence) =>
        `${peopleWords(evidence?.affected)} would hear from more than ${comfort_rules} rules in a week, with this one.`,
      fixes: addCap(facts),
    }),
  ];
}

/** How often a schedule sends each week at least; what an event sets off may come in any of them. */
function timesInWeek(schedule: Schedule): number {
  switch (schedule.kind) {
    case 'daily':
      return 7;
    case 'weekly':
      return schedule.days.length;
    case 'event':
      return 1;
    default:
      return 0;
  }
}
