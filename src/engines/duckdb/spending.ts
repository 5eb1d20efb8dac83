/** What people spent and were sent, from sets of people and one pass over the rows of a stretch of time. */
import { VARCHAR } from '@duckdb/node-api';
import type { GroupSpending, GroupSums } from '../../domain/benefit/benefit.ts';
import type {
  AudienceContext,
  SentCount,
  SentQuestion,
  SpendingQuestion,
  Stretch,
} from '../../service/ports.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import type { Asking } from './asking.ts';
import { asking } from './ask.ts';
import { bitsOf } from './bits/ask-leaves.ts';
import { capacityFor, countBoth, countOf, has, nobody } from './bits/bitset.ts';
import type { Bitset } from './bits/bitset.ts';
import { requireSameData, sameData } from './bits/of-bits.ts';
import { askingSettled } from './bits/settled.ts';
import { groupsUnder } from './bits/solved.ts';
import { chunksOf, vectorsOf } from './chunks.ts';
import { CHANGES_NOW } from './data-state.ts';
import type { Database } from './database.ts';
import { PERSON } from './numbers.ts';
import { quoted } from './tables.ts';

const LEFT = `s.status IN ('sent', 'delivered') AND s.sent_at > $1::TIMESTAMP AND s.sent_at <= $2::TIMESTAMP`;
const SENDS = `sends s JOIN customers c ON c.${quoted(PERSON)} = s.${quoted(PERSON)}`;

/** What each spent who spent something, by place. */
interface Spent {
  readonly place: readonly number[];
  readonly sum: readonly number[];
}

export async function spendingOf(
  database: Database,
  question: SpendingQuestion,
  context: AudienceContext,
): Promise<readonly GroupSpending[]> {
  return await askingSettled(database, context, async (asked) => {
    const spent = await spentIn(asked, question);
    const sent = await sentByRule(asked, question);
    const groups: GroupSpending[] = [];
    for (const { plan, segments } of question.plans) {
      const own = { ...asked, context: { ...asked.context, segments } };
      const { offered, held_out } = await groupsUnder(database, own, plan);
      const got = sent.get(plan.rule_id) ?? nobody(asked.size);
      groups.push({
        offered: sumsOf(offered, spent),
        held_out: sumsOf(held_out, spent),
        reached: countBoth(offered, got),
        leaked: countBoth(held_out, got),
      });
    }
    await requireSameData(asked);
    return groups;
  });
}

export async function sentOf(
  database: Database,
  { rules, ...stretch }: SentQuestion,
  context: AudienceContext,
): Promise<SentCount> {
  return await asking(database, context, async (asked) => {
    const ours = rules === null ? '' : `AND list_contains(string_split($3, chr(10)), s.rule_id)`;
    const values = [...endsOf(stretch), ...(rules === null ? [] : [rules.join('\n')])];
    const [[messages, people] = []] = await asked.run({
      text: `SELECT count(*), count(DISTINCT s.${quoted(PERSON)}) FROM ${SENDS} WHERE ${LEFT} ${ours}`,
      values,
      types: values.map(() => VARCHAR),
    });
    return { messages: Number(messages ?? 0), people: Number(people ?? 0) };
  });
}

async function spentIn(asked: Asking, question: SpendingQuestion): Promise<Spent> {
  const { event, property } = question;
  const field = asked.state.datasets.events.fields.find(({ id }) => id === property);
  const place: number[] = [];
  const sum: number[] = [];
  if (field?.type !== 'number') return { place, sum };
  const sql = `SELECT c.rowid::DOUBLE, sum(e.${quoted(property)}) FROM events e
    JOIN customers c ON c.${quoted(PERSON)} = e.${quoted(PERSON)}
    WHERE e.event = $3 AND e.occurred_at > $1::TIMESTAMP AND e.occurred_at <= $2::TIMESTAMP
      AND e.${quoted(property)} IS NOT NULL GROUP BY c.rowid`;
  for await (const chunk of chunksOf(asked, sql, [...endsOf(question), event])) {
    const [places, sums] = vectorsOf(chunk);
    for (let row = 0; row < chunk.rowCount; row += 1) {
      place.push(Number(places?.getItem(row)));
      sum.push(Number(sums?.getItem(row)));
    }
  }
  return { place, sum };
}

/** Who was sent a message of each of the plans' rules. */
async function sentByRule(
  asked: Asking,
  { plans, ...stretch }: SpendingQuestion,
): Promise<ReadonlyMap<string, Bitset>> {
  const values = [...endsOf(stretch), plans.map(({ plan }) => plan.rule_id).join('\n')];
  const rows = await sameData(asked, {
    text: `SELECT ${CHANGES_NOW}, s.rule_id, bitstring_agg(c.rowid, 0, ${capacityFor(asked.size) - 1}) FROM ${SENDS}
      WHERE ${LEFT} AND list_contains(string_split($3, chr(10)), s.rule_id) GROUP BY s.rule_id`,
    values,
    types: values.map(() => VARCHAR),
  });
  return new Map(rows.map(([rule, bits = null]) => [String(rule), bitsOf(bits, asked.size)]));
}

function sumsOf(who: Bitset, { place, sum }: Spent): GroupSums {
  let total = 0;
  let squares = 0;
  for (let index = 0; index < place.length; index += 1) {
    if (!has(who, place[index] ?? 0)) continue;
    const spent = sum[index] ?? 0;
    total += spent;
    squares += spent * spent;
  }
  return { people: countOf(who), sum: total, squares };
}

function endsOf({ after, upto }: Stretch): readonly string[] {
  return [after, upto].map((ms) => formatInstant(ms).replace('Z', ''));
}
