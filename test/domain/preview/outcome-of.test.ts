import { expect, test } from 'vitest';
import type { ConsentRow, Person } from '../../../src/domain/data/rows.ts';
import type { Value } from '../../../src/domain/data/schema.ts';
import { explainPerson } from '../../../src/domain/preview/explain.ts';
import { OUTCOMES, type Outcome } from '../../../src/domain/preview/outcome.ts';
import { outcomeOf } from '../../../src/domain/preview/outcome-of.ts';
import type { ReachPlan } from '../../../src/domain/preview/plan.ts';
import type { EvaluationContext } from '../../../src/domain/segments/context.ts';
import { PLAIN_NAMES } from '../../../src/domain/segments/phrase.ts';
import { aPlan, EVERYONE, NOBODY } from '../../support/a-plan.ts';
import { aPolicy, aRegime } from '../../support/a-policy.ts';
import { aConsent, anAdult, aSuppression } from '../../support/an-adult.ts';
import { aCap, aSend } from '../../support/simulations.ts';

const CONTEXT: EvaluationContext = {
  as_of: Date.parse('2026-03-15T12:00:00.000Z'),
  time_zone: 'UTC',
  time_zone_attribute: 'zone',
  segments: new Map(),
  policy: aPolicy({ regimes: [aRegime({ defaults: {}, gpc: true })] }),
  schema: {
    attributes: [
      { id: 'country', type: 'enum' },
      { id: 'birth_date', type: 'date' },
      { id: 'gpc', type: 'boolean' },
      { id: 'zone', type: 'text' },
    ],
    events: [],
  },
};
const NIGHT = { start: '11:00', end: '13:00', time_zone: 'customer', action: 'drop' } as const;

interface Against {
  readonly plan: ReachPlan;
  readonly person: Person;
}

const plan = (changes: Partial<ReachPlan>) => (against: Against) => ({
  ...against,
  plan: { ...against.plan, ...changes },
});
const held = (changes: Partial<Person>) => (against: Against) => ({
  ...against,
  person: { ...against.person, ...changes },
});
const known = (changes: { readonly [attribute: string]: Value }) => (against: Against) =>
  held({ customer: { ...against.person.customer, ...changes } })(against);
const said = (changes: Partial<ConsentRow>) => held({ consents: [aConsent({ purpose: 'ads', ...changes })] });

/** Takes each reason away in turn from someone against whom everything speaks. */
const MENDS: readonly (readonly [Outcome, (against: Against) => Against])[] = [
  ['not_matched', plan({ audience: EVERYONE })],
  ['excluded', plan({ exclude: [] })],
  ['holdout', plan({ holdout_percent: 0 })],
  ['suppressed', held({ suppressions: [] })],
  ['minor', known({ birth_date: '1990-01-01' })],
  ['opted_out', known({ gpc: false })],
  ['withdrawn', said({ status: 'objected' })],
  ['objected', said({ status: 'denied' })],
  ['denied', said({ expires_at: '2026-02-01T00:00:00.000Z' })],
  ['expired', held({ consents: [] })],
  ['no_consent', said({})],
  ['capped', plan({ caps: { caps: [], quiet_hours: [NIGHT] } })],
  ['quiet_hours', plan({ caps: { caps: [], quiet_hours: [] } })],
];

test('§5 the first reason in the order decides; without any the person is reached', () => {
  let against: Against = {
    plan: aPlan({
      audience: NOBODY,
      exclude: [NOBODY, EVERYONE],
      purpose: 'ads',
      holdout_percent: 100,
      caps: { caps: [aCap()], quiet_hours: [NIGHT] },
    }),
    person: anAdult(
      { birth_date: '2020-01-01', gpc: true },
      {
        suppressions: [aSuppression()],
        consents: [aConsent({ purpose: 'ads', status: 'withdrawn' })],
        sends: [aSend({ status: 'sent' })],
      },
    ),
  };
  const found: Outcome[] = [];
  for (const [, mend] of MENDS) {
    found.push(outcomeOf(against.person, against.plan, CONTEXT).outcome);
    against = mend(against);
  }
  found.push(outcomeOf(against.person, against.plan, CONTEXT).outcome);
  expect(found).toEqual(OUTCOMES);
  expect(MENDS.map(([outcome]) => outcome)).toEqual(OUTCOMES.slice(0, -1));
});

test('only the reached have a basis, only the capped name a cap', () => {
  const person = anAdult({}, { consents: [aConsent()], sends: [aSend()] });
  expect(outcomeOf(person, aPlan(), CONTEXT)).toEqual({
    outcome: 'reached',
    regime: 'eu',
    basis: 'consent',
    cap: null,
  });
  const caps = { caps: [aCap({ id: 'other', limit: 2 }), aCap({ id: 'daily' })], quiet_hours: [] };
  expect(outcomeOf(person, aPlan({ caps }), CONTEXT)).toEqual({
    outcome: 'capped',
    regime: 'eu',
    basis: null,
    cap: 'daily',
  });
});

test('§4 a message that waits for the end of the night meets the caps of that moment', () => {
  const quiet = { start: '21:00', end: '18:00', time_zone: 'workspace', action: 'defer' } as const;
  const caps = { caps: [aCap({ window: { kind: 'rolling', hours: 8 } })], quiet_hours: [quiet] };
  const sent = (sent_at: string) =>
    outcomeOf(anAdult({}, { consents: [aConsent()], sends: [aSend({ sent_at })] }), aPlan({ caps }), CONTEXT)
      .outcome;
  expect(sent('2026-03-15T10:00:00.000Z')).toBe('reached');
  expect(sent('2026-03-15T10:00:00.001Z')).toBe('capped');
  expect(sent('2026-03-15T12:00:00.001Z')).toBe('reached');
});

test('§4 the night is that of the person', () => {
  const caps = { caps: [], quiet_hours: [NIGHT] };
  const where = (zone: string | null) =>
    outcomeOf(anAdult({ zone }, { consents: [aConsent()] }), aPlan({ caps }), CONTEXT).outcome;
  expect([null, 'nowhere', 'Asia/Tokyo'].map(where)).toEqual(['quiet_hours', 'quiet_hours', 'reached']);
});

test('the explanation of a person passes each step before the one that decides, and asks none after it', () => {
  const explain = (person: Person, plan: ReachPlan) => {
    const { audience, kept, free, consent, caps, ...rest } = explainPerson(
      person,
      plan,
      CONTEXT,
      PLAIN_NAMES,
    );
    return [rest.outcome, ...[audience, kept, free, consent, caps].map(({ status }) => status)];
  };
  const yes = anAdult({}, { consents: [aConsent()], sends: [aSend()] });
  expect(explain(yes, aPlan())).toEqual(['reached', 'passed', 'passed', 'passed', 'passed', 'passed']);
  expect(explain(yes, aPlan({ caps: { caps: [aCap()], quiet_hours: [] } })).at(-1)).toBe('failed');
  expect(explain(anAdult(), aPlan())).toEqual([
    'no_consent',
    'passed',
    'passed',
    'passed',
    'failed',
    'not_asked',
  ]);
  const child = anAdult({ birth_date: '2020-01-01' });
  expect(explain(child, aPlan())).toEqual(['minor', 'passed', 'passed', 'failed', 'not_asked', 'not_asked']);
  expect(explain(yes, aPlan({ audience: NOBODY })).slice(1)).toEqual([
    'failed',
    ...Array.from({ length: 4 }, () => 'not_asked'),
  ]);
});

test('the explanation names what decided', () => {
  const record = aConsent({ status: 'denied' });
  const caps = { caps: [aCap({ name: 'One a day' })], quiet_hours: [{ ...NIGHT, action: 'defer' as const }] };
  const asked = aPlan({ exclude: [NOBODY], holdout_percent: 0.5, caps });
  const found = explainPerson(
    anAdult({}, { consents: [record], sends: [aSend()] }),
    asked,
    CONTEXT,
    PLAIN_NAMES,
  );
  expect(found).toMatchObject({
    outcome: 'denied',
    kept: { exclusions: [{ holds: false }], cut_off: 50 },
    free: { minor_age: 16 },
    consent: { permission: { reason: 'denied', record }, without_statement: 'opt_in', provision: null },
    caps: {
      counters: [{ cap: 'cap', name: 'One a day', used: 1, limit: 1, rule: 'at most 1 in 24 hours' }],
      due: '2026-03-15T13:00:00.000Z',
    },
  });
});
