/** "Why" gives the engine's answer: for every person of random worlds, under random rules, on each engine. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ConsentRow, Person } from '../../src/domain/data/rows.ts';
import { explainPerson, type Explanation } from '../../src/domain/preview/explain.ts';
import { OUTCOMES } from '../../src/domain/preview/outcome.ts';
import type { ReachPlan } from '../../src/domain/preview/plan.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';
import { conditionAt } from '../../src/domain/segments/transform.ts';
import { PLAIN_NAMES } from '../../src/domain/segments/phrase.ts';
import type { ConditionTrace } from '../../src/domain/segments/explain.ts';
import type { AudienceContext, AudienceEngine } from '../../src/service/ports.ts';
import { arbitraryPlanQuestion, askedWorlds } from '../support/asked-worlds.ts';
import { engines } from '../support/engines.ts';
import { loadWorld } from '../support/load-world.ts';
import { membersOf } from './contract/opened.ts';

const WORLDS = 6;
const PLANS = 8;
const HOUR = 3_600_000;

/** Each condition of a trace, with what the trace says of it; segments' own conditions too. */
function judged(
  asked: Condition,
  trace: ConditionTrace,
  context: AudienceContext,
): readonly (readonly [Condition, boolean])[] {
  const root = trace.segment === undefined ? asked : context.segments.get(trace.segment);
  const here = root && conditionAt(root, trace.path);
  const inside = trace.children.flatMap((child) => judged(asked, child, context));
  return here ? [[here, trace.holds], ...inside] : inside;
}

/** The statements that were made by then about this purpose and channel, the latest first. */
function statements(
  { consents }: Person,
  { purpose, channel }: ReachPlan,
  as_of: number,
): readonly ConsentRow[] {
  return consents
    .filter((row) => [purpose, '*'].includes(row.purpose) && [channel, '*'].includes(row.channel))
    .filter((row) => Date.parse(row.captured_at) <= as_of)
    .toSorted((a, b) => Date.parse(b.captured_at) - Date.parse(a.captured_at));
}

function expectRecord(
  { consent, outcome }: Explanation,
  person: Person,
  plan: ReachPlan,
  as_of: number,
): void {
  const { record, reason } = consent.permission;
  if (reason === 'suppressed') {
    expect(person.suppressions).toContainEqual(record);
    return;
  }
  const [latest] = statements(person, plan, as_of);
  if (record === undefined || !('captured_at' in record)) {
    expect(['withdrawn', 'objected', 'denied', 'expired', 'consent']).not.toContain(reason);
    return;
  }
  expect(person.consents).toContainEqual(record);
  expect(record.captured_at).toBe(latest?.captured_at);
  if (outcome === 'withdrawn' || outcome === 'objected' || outcome === 'denied')
    expect(record.status).toBe(outcome);
}

function expectCounters(
  { caps, outcome, cap }: Explanation,
  person: Person,
  plan: ReachPlan,
  as_of: number,
): void {
  const used_up = caps.counters.filter(({ used, limit }) => used >= limit).map((counter) => counter.cap);
  if (outcome === 'capped') expect(used_up[0]).toBe(cap);
  if (outcome === 'reached') expect(used_up).toEqual([]);
  if (caps.due === null) return;
  const due = Date.parse(caps.due);
  for (const counter of caps.counters) {
    const asked = plan.caps.caps.find(({ id }) => id === counter.cap);
    if (asked?.window.kind !== 'rolling') continue;
    const from = due - asked.window.hours * HOUR;
    const counted = person.sends.filter((send) => {
      const at = Date.parse(send.sent_at);
      const { channels, purposes, rules } = asked.scope;
      return (
        (send.status === 'delivered' || (send.status === 'sent' && asked.counts === 'sent')) &&
        !asked.exempt_purposes.includes(send.purpose) &&
        (channels?.includes(send.channel) ?? true) &&
        (purposes?.includes(send.purpose) ?? true) &&
        (rules?.includes(send.rule_id) ?? true) &&
        at > from &&
        at <= as_of
      );
    });
    expect([counter.cap, counter.used, counter.limit]).toEqual([counter.cap, counted.length, asked.limit]);
  }
}

async function expectExplained(engine: AudienceEngine, plan: ReachPlan, context: AudienceContext) {
  const schema = await engine.schema();
  const everyone = { outcomes: OUTCOMES, limit: 1_000, offset: 0 };
  const { people } = await engine.people(plan, context, everyone);
  const members = new Map<string, Promise<readonly string[]>>();
  const meet = (condition: Condition) => {
    const key = JSON.stringify(condition);
    const found = members.get(key) ?? membersOf(engine, condition, context);
    members.set(key, found);
    return found;
  };
  for (const { customer_id, handle, outcome, regime } of people) {
    const person = await engine.person(handle);
    if (!person) throw new Error('a handle leads nowhere');
    const why = explainPerson(person, plan, { ...context, schema }, PLAIN_NAMES);
    expect([why.outcome, outcome === 'not_matched' ? why.outcome : why.regime]).toEqual([
      outcome,
      outcome === 'not_matched' ? outcome : regime,
    ]);
    const conditions = [
      ...judged(plan.audience, why.audience.trace, context),
      ...why.kept.exclusions.flatMap((trace, index) => {
        const excluded = plan.exclude[index];
        return excluded ? judged(excluded, trace, context) : [];
      }),
    ];
    for (const [condition, holds] of conditions)
      expect([condition, (await meet(condition)).includes(customer_id)]).toEqual([condition, holds]);
    expectRecord(why, person, plan, context.as_of);
    expectCounters(why, person, plan, context.as_of);
  }
}

const cases = engines.flatMap(({ name, open }) =>
  askedWorlds()
    .slice(0, WORLDS)
    .map((asked) => ({ ...asked, name, open })),
);

test.each(cases)('$name: why is what the engine says: $title', async ({ open, world, context, seed }) => {
  const engine = await open();
  await loadWorld(engine, world);
  await fc.assert(
    fc.asyncProperty(arbitraryPlanQuestion(world), ({ plan }) => expectExplained(engine, plan, context)),
    { seed, numRuns: PLANS },
  );
  await engine.close();
});
