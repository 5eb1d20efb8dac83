import { expect, test } from 'vitest';
import { CATEGORIES } from '../../../src/domain/classification/categories.ts';
import { DEFAULT_POLICY } from '../../../src/domain/permission/default-policy.ts';
import { policyIssues } from '../../../src/domain/permission/policy-issues.ts';
import { defaultOf, minorAgeOf, strictest } from '../../../src/domain/permission/regime.ts';

const policy = { ...DEFAULT_POLICY, version: 1 };
const purposes = policy.purposes.filter(({ id }) => !policy.service_purposes.includes(id));

test('the shipped policy can hold', () => {
  expect(policyIssues(policy)).toEqual([]);
});

test('where nobody knows which law holds, nothing goes without a yes and nobody under 18 is contacted', () => {
  const unknown = strictest(policy);
  expect(unknown).toMatchObject({ id: 'unknown', countries: [], gpc: true });
  for (const { id } of purposes) {
    for (const channel of policy.channels) expect(defaultOf(unknown, id, channel).basis).toBe('opt_in');
    expect(minorAgeOf(unknown, id)).toBe(18);
  }
});

test('every default and every treatment names its provision', () => {
  for (const regime of policy.regimes) {
    for (const [key, fallback] of Object.entries(regime.defaults))
      if (key !== '*') expect(fallback.provision, `${regime.id} ${key}`).toBeTruthy();
    for (const [category, treatments] of Object.entries(regime.categories ?? {}))
      for (const { provision } of treatments) expect(provision, `${regime.id} ${category}`).toBeTruthy();
  }
});

test('a regime speaks of categories that there are', () => {
  const known = new Set(CATEGORIES.map(({ id }) => id));
  const named = policy.regimes.flatMap((regime) => Object.keys(regime.categories ?? {}));
  expect([...named, ...Object.keys(policy.category_purposes)].filter((id) => !known.has(id))).toEqual([]);
});

test('an existing customer is one for 24 months in the EU, the United Kingdom and Switzerland', () => {
  for (const id of ['eu', 'uk', 'ch']) {
    const regime = policy.regimes.find((one) => one.id === id);
    expect(regime && defaultOf(regime, 'marketing', 'email')).toMatchObject({
      basis: 'soft_opt_in',
      months: 24,
    });
  }
});

/** Laws by the regimes in which they hold. */
const LAWS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ePrivacy|\bGDPR|DSA/, ['eu', 'uk', 'ch', 'unknown']],
  [/TCPA|CAN-SPAM|FTC|COPPA/, ['us', 'us-', 'unknown']],
  [/CASL|PIPEDA|CRTC/, ['ca', 'ca-qc']],
  [/LGPD/, ['br', 'unknown']],
  [/APPI|Specified/, ['jp']],
];

test.each(DEFAULT_POLICY.regimes)(
  '$id cites a provision for every default, of a law that holds there',
  (regime) => {
    for (const [key, { provision }] of Object.entries(regime.defaults)) {
      if (key === '*') continue;
      expect(provision, key).toMatch(/\S/);
      for (const [law, where] of LAWS)
        if (law.test(provision ?? ''))
          expect(
            where.some((id) => (id.endsWith('-') ? regime.id.startsWith(id) : regime.id === id)),
            provision,
          ).toBe(true);
    }
  },
);
