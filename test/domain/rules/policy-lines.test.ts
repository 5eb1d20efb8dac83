import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../src/domain/flags/checks/index.ts';
import { DEFAULT_POLICY } from '../../../src/domain/permission/default-policy.ts';
import type { Policy } from '../../../src/domain/permission/policy.ts';
import { comparePolicies } from '../../../src/domain/rules/policy-lines.ts';
import { aPolicy, aRegime } from '../../support/a-policy.ts';

const SHIPPED: Policy = { ...DEFAULT_POLICY, version: 1 };

/** The lines that changed: a sign, the words, and the changed words in brackets. */
function told(before: Policy, after: Policy): readonly string[] {
  const sign = { same: ' ', added: '+', removed: '-' } as const;
  return comparePolicies(before, after)
    .filter(({ change }) => change !== 'same')
    .map(({ change, phrase }) => {
      const words = phrase.map(({ text, changed }) => (changed ? `[${text}]` : text));
      return `${sign[change]}${words.join(' ')}`;
    });
}

describe('two policies', () => {
  test('that are the same have only lines that are the same', () => {
    expect(told(SHIPPED, structuredClone(SHIPPED))).toEqual([]);
  });
  test('show a changed value as the old line, then the new one', () => {
    expect(told(aPolicy(), aPolicy({ waiver_days: 30 }))).toEqual([
      '-Waivers last at most is [90 days]',
      '+Waivers last at most is [30 days]',
    ]);
    expect(told(aPolicy(), aPolicy({ limits: { comfort_messages: 3 } }))).toEqual([
      '-comfort messages is [4]',
      '+comfort messages is [3]',
    ]);
  });
  test('show a purpose that came, under the one that covers it', () => {
    const { purposes } = aPolicy();
    const more = { id: 'health', label: 'Health offers', parent: 'marketing' };
    expect(told(aPolicy(), aPolicy({ purposes: [...purposes, more] }))).toEqual([
      '+Purpose Health offers is under Offers',
    ]);
  });
  test('show how a law treats contact, and by which provision', () => {
    const defaults = {
      'marketing/email': { basis: 'opt_in', provision: 'House policy 3' },
      '*': { basis: 'opt_in' },
    } as const;
    expect(told(aPolicy(), aPolicy({ regimes: [aRegime({ defaults })] }))).toEqual([
      '-eu marketing/email is [customers may be contacted for 24 months]',
      '+eu marketing/email is [asked first (House policy 3)]',
    ]);
  });
  test('show a check that was turned off by its question', () => {
    const question = CHECKS['minors']?.question;
    expect(told(aPolicy(), aPolicy({ checks: { minors: { off: true } } }))).toEqual([
      `-${question} is [as it finds]`,
      `+${question} is [off]`,
    ]);
  });
  test('show what a house rule and a promise speak of', () => {
    const alcohol = { id: 'a', text: 'No alcohol', severity: 'block', category: 'alcohol' } as const;
    const narrow = { ...alcohol, channel: 'sms' };
    expect(told(aPolicy({ house_rules: [alcohol] }), aPolicy({ house_rules: [narrow] }))).toEqual([
      '-House rule No alcohol is [block for category Alcohol]',
      '+House rule No alcohol is [block for category Alcohol, channel sms]',
    ]);
    const promise = { id: 'p', text: 'We never buy data', forbids: { source: 'purchased' } };
    expect(told(aPolicy(), aPolicy({ promises: [promise] }))).toEqual([
      '+Promise We never buy data is forbids source purchased',
    ]);
  });
});

test('nothing in a policy changes without a line that tells it', () => {
  const whole: Policy = {
    ...SHIPPED,
    regimes: SHIPPED.regimes.slice(0, 2),
    state_attribute: 'state',
    house_rules: [
      {
        id: 'a',
        text: 'No alcohol',
        severity: 'block',
        category: 'alcohol',
        source: 'purchased',
        purpose: 'marketing',
        channel: 'sms',
        region: 'eu',
        role: 'marketer',
      },
    ],
    promises: [
      { id: 'p', text: 'We never buy data', link: 'https://x.example', forbids: { source: 'purchased' } },
    ],
    checks: { minors: { severity: 'review', off: false } },
    limits: { comfort_messages: 3, lapsed_waiver_pauses: true, channel_regions: { email: 'EU' } },
  };
  const untold = placesIn(whole).filter((place) => told(whole, changedAt(whole, place)).length === 0);
  expect(untold.map((place) => place.join('.'))).toEqual([]);
});

type Place = readonly (string | number)[];

/** The places of all values but ids and the version. */
function placesIn(value: unknown, at: Place = []): readonly Place[] {
  const key = at.at(-1);
  if (key === 'id' || key === 'version') return [];
  if (Array.isArray(value)) return value.flatMap((one, index) => placesIn(one, [...at, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, one]) => placesIn(one, [...at, name]));
  return value === undefined ? [] : [at];
}

/** The same with another value at one place. */
function changedAt<T>(value: T, [key, ...rest]: Place): T;
function changedAt(value: unknown, [key, ...rest]: Place): unknown {
  if (key === undefined) {
    if (typeof value === 'number') return value + 1;
    return typeof value === 'boolean' ? !value : `${String(value)}!`;
  }
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const at = copy as { [key: string | number]: unknown };
  at[key] = changedAt(at[key], rest);
  return copy;
}
