/** What people spent and were sent, person by person. */
import type { GroupSpending, GroupSums } from '../../domain/benefit/benefit.ts';
import { isHeldOutOf } from '../../domain/preview/holdout.ts';
import type { Person } from '../../domain/data/rows.ts';
import { predicate } from '../../domain/segments/evaluate.ts';
import type {
  AudienceContext,
  SentCount,
  SentQuestion,
  SpendingQuestion,
  Stretch,
} from '../../service/ports.ts';
import type { MemoryData } from './data.ts';
import { contextIn, type Pause, sift } from './sift.ts';

const LEFT: ReadonlySet<string> = new Set(['sent', 'delivered']);

export async function spendingIn(
  data: MemoryData,
  question: SpendingQuestion,
  context: AudienceContext,
  pause: Pause,
): Promise<readonly GroupSpending[]> {
  const groups: GroupSpending[] = [];
  for (const { plan, segments } of question.plans) {
    const at = contextIn(data, { ...context, segments });
    const matches = predicate(plan.audience, at);
    const excludes = plan.exclude.map((condition) => predicate(condition, at));
    const taken = await sift(data, context, pause, (person) => {
      if (!matches(person) || excludes.some((excluded) => excluded(person))) return null;
      const held_out = isHeldOutOf(plan, person.customer.customer_id);
      const spent = spentBy(person, question);
      return { held_out, spent, sent: wasSent(person, plan.rule_id, question) };
    });
    const offered = taken.filter((one) => !one.held_out);
    const held_out = taken.filter((one) => one.held_out);
    groups.push({
      offered: sumsOf(offered),
      held_out: sumsOf(held_out),
      reached: offered.filter(({ sent }) => sent).length,
      leaked: held_out.filter(({ sent }) => sent).length,
    });
  }
  return groups;
}

export async function sentIn(
  data: MemoryData,
  { rules, ...stretch }: SentQuestion,
  context: AudienceContext,
  pause: Pause,
): Promise<SentCount> {
  const wanted = rules === null ? null : new Set(rules);
  const counts = await sift(data, context, pause, ({ sends }) => {
    const left = sends.filter(
      ({ rule_id, status, sent_at }) =>
        LEFT.has(status) && (wanted === null || wanted.has(rule_id)) && within(sent_at, stretch),
    );
    return left.length === 0 ? null : left.length;
  });
  return { messages: counts.reduce((sum, count) => sum + count, 0), people: counts.length };
}

function sumsOf(people: readonly { readonly spent: number }[]): GroupSums {
  let sum = 0;
  let squares = 0;
  for (const { spent } of people) {
    sum += spent;
    squares += spent * spent;
  }
  return { people: people.length, sum, squares };
}

function spentBy({ events }: Person, { event, property, after, upto }: SpendingQuestion): number {
  let spent = 0;
  for (const row of events) {
    const cell = row.event === event ? row[property] : null;
    if (typeof cell === 'number' && within(row.occurred_at, { after, upto })) spent += cell;
  }
  return spent;
}

function wasSent({ sends }: Person, rule: string, stretch: Stretch): boolean {
  return sends.some(
    ({ rule_id, status, sent_at }) => rule_id === rule && LEFT.has(status) && within(sent_at, stretch),
  );
}

function within(instant: string, { after, upto }: Stretch): boolean {
  const at = Date.parse(instant);
  return at > after && at <= upto;
}
