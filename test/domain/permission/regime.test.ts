import { expect, test } from 'vitest';
import type { CustomerRow } from '../../../src/domain/data/rows.ts';
import { defaultOf, regimeOf, strictest } from '../../../src/domain/permission/regime.ts';
import { aPolicy, aRegime } from '../../support/a-policy.ts';

const policy = aPolicy({
  state_attribute: 'state',
  regimes: [
    aRegime({ id: 'us', strictness: 1, countries: ['US'] }),
    aRegime({ id: 'us-ca', strictness: 2, countries: ['US-CA'] }),
    aRegime({ id: 'eu', strictness: 9, countries: ['DE'] }),
    aRegime({ id: 'also-strict', strictness: 9, countries: [] }),
  ],
});
const regime = (customer: Partial<CustomerRow>) => regimeOf({ customer_id: 'ann', ...customer }, policy).id;

test('§3 the law of the state comes before that of the country', () => {
  expect(regime({ country: 'US', state: 'CA' })).toBe('us-ca');
  expect(regime({ country: 'US', state: 'NV' })).toBe('us');
  expect(regime({ country: 'US' })).toBe('us');
});

test('§3 unset or unknown is under the strictest, the first of several', () => {
  expect([{}, { country: null }, { country: 'XX' }, { state: 'CA' }, { country: 'us' }].map(regime)).toEqual(
    Array.from({ length: 5 }, () => 'eu'),
  );
  expect(strictest(policy).id).toBe('eu');
});

test('§3 the closest default is taken; where there is none, a yes is needed', () => {
  const defaults = {
    'marketing/email': { basis: 'opt_out' },
    'marketing/*': { basis: 'soft_opt_in', months: 1 },
    '*/sms': { basis: 'soft_opt_in', months: 2 },
    '*': { basis: 'soft_opt_in', months: 3 },
  } as const;
  const one = aRegime({ defaults });
  expect(defaultOf(one, 'marketing', 'email')).toEqual({ basis: 'opt_out' });
  expect(defaultOf(one, 'marketing', 'sms').months).toBe(1);
  expect(defaultOf(one, 'ads', 'sms').months).toBe(2);
  expect(defaultOf(one, 'ads', 'email').months).toBe(3);
  expect(defaultOf(aRegime({ defaults: {} }), 'ads', 'email')).toEqual({ basis: 'opt_in' });
});
