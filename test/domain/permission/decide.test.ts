import { describe, expect, test } from 'vitest';
import type { ConsentRow, Person } from '../../../src/domain/data/rows.ts';
import { decidePermission, type DecisionContext } from '../../../src/domain/permission/decide.ts';
import type { Policy } from '../../../src/domain/permission/policy.ts';
import { aPolicy, aRegime } from '../../support/a-policy.ts';
import { aConsent, anAdult, aPurchase, aSuppression } from '../../support/an-adult.ts';

const OPT_IN = aRegime({ defaults: { '*': { basis: 'opt_in' } } });

function context(changes: Partial<Policy> = {}): DecisionContext {
  return {
    as_of: Date.parse('2026-03-15T12:00:00.000Z'),
    time_zone: 'UTC',
    policy: aPolicy({ regimes: [OPT_IN], ...changes }),
    schema: {
      attributes: [
        { id: 'country', type: 'enum' },
        { id: 'birth_date', type: 'date' },
        { id: 'gpc', type: 'boolean' },
      ],
      events: [],
    },
  };
}

function reason(
  person: Person,
  changes: Partial<Policy> = {},
  purpose = 'marketing',
  channel = 'email',
): string {
  const { allowed, basis, reason: why } = decidePermission(person, purpose, channel, context(changes));
  expect(allowed ? basis : null).toBe(allowed ? why : null);
  return why;
}

const said = (...consents: readonly Partial<ConsentRow>[]) =>
  anAdult({}, { consents: consents.map(aConsent) });

describe('suppressions', () => {
  test('§3 a stop on the channel or on all comes first', () => {
    const stopped = (channel: string) =>
      reason(anAdult({}, { suppressions: [aSuppression({ channel })], consents: [aConsent()] }));
    expect(['email', '*', 'sms'].map(stopped)).toEqual(['suppressed', 'suppressed', 'consent']);
  });
  test('§1 a stop that is dated later doesn’t count', () => {
    const since = (at: string) => reason(anAdult({}, { suppressions: [aSuppression({ since: at })] }));
    expect(since('2026-03-15T12:00:00.000Z')).toBe('suppressed');
    expect(since('2026-03-15T12:00:00.001Z')).toBe('no_consent');
  });
  test('§3 a service message needs no consent and no age, but obeys the last three reasons', () => {
    const child = { birth_date: '2020-01-01' };
    const reasons = [
      'unsubscribed',
      'complaint',
      'self_exclusion',
      'bounced',
      'deceased',
      'legal_hold',
    ] as const;
    const found = reasons.map((why) =>
      reason(anAdult(child, { suppressions: [aSuppression({ reason: why })] }), {}, 'service'),
    );
    expect(found).toEqual(['service', 'service', 'service', 'suppressed', 'suppressed', 'suppressed']);
  });
});

describe('age', () => {
  const born = (birth_date: string | null, changes: Partial<Policy> = {}, purpose = 'marketing') =>
    reason(anAdult({ birth_date }, { consents: [aConsent({ purpose: '*' })] }), changes, purpose);

  test('§3 a year is completed on the birthday', () => {
    expect([born('2010-03-16'), born('2010-03-15')]).toEqual(['minor', 'consent']);
  });
  test('§3 an unknown age is an adult’s unless the policy says otherwise', () => {
    expect([born(null), born(null, { unknown_age: 'minor' })]).toEqual(['consent', 'minor']);
  });
  test('the age of the purpose comes before the age of all; with neither there is no age', () => {
    const regimes = [aRegime({ minor_age: { ads: 18, '*': 13 } })];
    const young = '2010-03-15';
    expect([born(young, { regimes }), born(young, { regimes }, 'ads')]).toEqual(['consent', 'minor']);
    expect(born('2020-01-01', { regimes: [aRegime({ minor_age: {} })], unknown_age: 'minor' })).toBe(
      'consent',
    );
  });
  test('an attribute that holds no days says nothing of anyone’s age', () => {
    const { policy, ...rest } = context({ birth_attribute: 'country' });
    const { reason: why } = decidePermission(anAdult({ country: '2020-01-01' }), 'marketing', 'email', {
      policy,
      ...rest,
    });
    expect(why).toBe('no_consent');
  });
});

test('§3 an opt-out signal counts for sharing, where the regime honours it', () => {
  const signal = (gpc: boolean | null, honours: boolean, purpose: string) =>
    reason(
      anAdult({ gpc }, { consents: [aConsent({ purpose: '*' })] }),
      { regimes: [aRegime({ gpc: honours })] },
      purpose,
    );
  expect(signal(true, true, 'ads')).toBe('opted_out');
  const others = [
    signal(true, true, 'marketing'),
    signal(true, false, 'ads'),
    signal(false, true, 'ads'),
    signal(null, true, 'ads'),
  ];
  expect(new Set(others)).toEqual(new Set(['consent']));
});

describe('statements', () => {
  test('§3 the latest about this purpose and channel, or all of them, decides', () => {
    const old = { status: 'withdrawn', captured_at: '2025-01-01T00:00:00.000Z' } as const;
    expect(reason(said({}, old))).toBe('consent');
    expect(
      reason(
        said({}, { purpose: '*', channel: '*', status: 'objected', captured_at: '2026-02-01T00:00:00.000Z' }),
      ),
    ).toBe('objected');
    expect(
      reason(said({}, { channel: 'sms', status: 'denied', captured_at: '2026-02-01T00:00:00.000Z' })),
    ).toBe('consent');
  });
  test('§3 of several at the same moment the most restrictive counts', () => {
    const order = ['withdrawn', 'objected', 'denied', 'granted'] as const;
    for (const [index, status] of order.entries()) {
      const rest = order.slice(index).map((one) => ({ status: one }));
      expect(reason(said(...rest.toReversed()))).toBe(status === 'granted' ? 'consent' : status);
    }
    expect(reason(said({}, { expires_at: '2026-02-01T00:00:00.000Z' }))).toBe('expired');
  });
  test('§3 a grant ends at expires_at, and when it is older than the regime allows', () => {
    const until = (expires_at: string) => reason(said({ expires_at }));
    expect([until('2026-03-15T12:00:00.000Z'), until('2026-03-15T12:00:00.001Z')]).toEqual([
      'expired',
      'consent',
    ]);
    const regimes = [aRegime({ defaults: {}, max_consent_age_days: 30 })];
    const given = (captured_at: string) => reason(said({ captured_at }), { regimes });
    expect(given('2026-02-13T12:00:00.000Z')).toBe('consent');
    expect(given('2026-02-13T11:59:59.999Z')).toBe('expired');
  });
  test('§1 a statement that is dated later doesn’t count', () => {
    expect(reason(said({ captured_at: '2026-03-15T12:00:00.001Z' }))).toBe('no_consent');
  });
});

describe('the regime’s default', () => {
  const ended = [aConsent({ expires_at: '2026-02-01T00:00:00.000Z' })];
  const under = (basis: 'opt_in' | 'opt_out' | 'soft_opt_in', held: Partial<Person> = {}) =>
    reason(anAdult({}, held), { regimes: [aRegime({ defaults: { '*': { basis, months: 1 } } })] });

  test('§3 opt-in says no, opt-out says yes', () => {
    expect([under('opt_in'), under('opt_in', { consents: ended })]).toEqual(['no_consent', 'expired']);
    expect([under('opt_out'), under('opt_out', { consents: ended })]).toEqual([
      'no_objection',
      'no_objection',
    ]);
  });
  test('§3 soft opt-in says yes to those who bought within the months, its start out and as_of in', () => {
    const bought = (at: string) => under('soft_opt_in', { consents: ended, events: [aPurchase(at)] });
    expect(bought('2026-02-15T12:00:00.000Z')).toBe('no_consent');
    expect(bought('2026-02-15T12:00:00.001Z')).toBe('existing_customer');
    expect(bought('2026-03-15T12:00:00.000Z')).toBe('existing_customer');
    expect(bought('2026-03-15T12:00:00.001Z')).toBe('no_consent');
  });
});

test('the record that decided is given', () => {
  const record = aConsent({ status: 'denied' });
  const answer = decidePermission(anAdult({}, { consents: [record] }), 'marketing', 'email', context());
  expect(answer).toEqual({ allowed: false, basis: null, reason: 'denied', regime: 'eu', record });
});
