import { expect, test } from 'vitest';
import { CATEGORIES } from '../../../src/domain/classification/categories.ts';
import { isCardNumber, isIban, isNationalId } from '../../../src/domain/classification/check-digits.ts';
import { proxyOf } from '../../../src/domain/classification/proxies.ts';
import { suggestCategory } from '../../../src/domain/classification/suggest-category.ts';

const named = (id: string) => suggestCategory({ id, type: 'text' }).category;

test.each([
  ['Marital_Status', 'family'],
  ['estadoCivil', 'family'],
  ['Familienstand', 'family'],
  ['hasDisability', 'health'],
  ['kidney_function', 'health'],
  ['relig', 'religion'],
  ['Income', 'financial'],
  ['household_income', 'financial'],
  ['Kidhome', 'children'],
  ['Teenhome', 'children'],
  ['Year_Birth', 'protected'],
  ['Geschlecht', 'protected'],
  ['likely_pregnant', 'reproductive'],
  ['sexual_orientation', 'sex_life'],
  ['gender_identity', 'gender_identity'],
  ['native-country', 'race_ethnicity'],
  ['partyAffiliation', 'politics'],
  ['union_member', 'trade_union'],
  ['dna_kit', 'genetic'],
  ['faceprint', 'biometric'],
  ['convictions', 'criminal'],
  ['visa_status', 'immigration'],
  ['latitude', 'precise_location'],
  ['credit_card_number', 'account_credentials'],
  ['SSN', 'government_id'],
  ['call_transcript', 'communications'],
  ['gambling_days', 'vulnerability'],
  ['MntWines', 'alcohol'],
  ['first_name', 'identity'],
  ['Postcode', 'place'],
])('the name %s suggests %s', (name, category) => {
  expect(named(name)).toBe(category);
});

test.each([
  'NumWebPurchases',
  'NumStorePurchases',
  'MntMeatProducts',
  'Recency',
  'Z_Revenue',
  'AcceptedCmp3',
  'tier',
  'signup_date',
  'phone_model',
  'screen_orientation',
  'points_balance',
  'page_age',
  'campaign_name',
  'invoice_due_date',
  'usage',
  'message_count',
])('%s stays ordinary', (name) => {
  expect(named(name)).toBe(null);
});

test('values suggest a category whatever their column is called, and more evidence is more confidence', () => {
  const values = ['catholic', 'Muslim', 'none', 'Jewish'];
  const hidden = suggestCategory({ id: 'field_7', type: 'enum', values });
  expect(hidden).toMatchObject({
    category: 'religion',
    reasons: ['3 of its values are words for religion or belief.'],
  });
  const open = suggestCategory({ id: 'religion', type: 'enum', values });
  expect(open.confidence).toBeGreaterThan(hidden.confidence);
});

test('a reason never repeats a value', () => {
  const { reasons } = suggestCategory({ id: 'x', type: 'enum', values: ['hiv', 'asthma'] });
  expect(reasons.join(' ')).not.toMatch(/hiv|asthma/i);
});

test.each([
  ['identity', ['a@b.org', 'c@d.com', 'e@f.de']],
  ['identity', ['+49 170 1234567', '+44 20 7946 0958']],
  ['precise_location', ['52.52001, 13.40495', '48.13743, 11.57549']],
  ['account_credentials', ['DE89 3704 0044 0532 0130 00', 'GB82WEST12345698765432']],
  ['account_credentials', ['4111 1111 1111 1111', '5500000000000004']],
  ['government_id', ['12345678Z', '87654321X']],
])('the shape of values suggests %s', (category, values) => {
  expect(suggestCategory({ id: 'c_7', type: 'text', values }).category).toBe(category);
});

test('days that run over generations are most likely birth dates', () => {
  expect(suggestCategory({ id: 'd1', type: 'date', min: '1931-05-01', max: '2006-08-09' }).category).toBe(
    'protected',
  );
  expect(suggestCategory({ id: 'd1', type: 'date', min: '2019-05-01', max: '2026-08-09' }).category).toBe(
    null,
  );
});

test('what is computed from something sensitive inherits it', () => {
  const suggested = suggestCategory({
    id: 'score',
    type: 'number',
    derived_from: [{ id: 'diagnosis', category: 'health' }],
  });
  expect(suggested).toMatchObject({
    category: 'health',
    reasons: ['Inferred: it is computed from “Diagnosis” (health).'],
  });
});

test('check digits tell numbers from look-alikes', () => {
  expect([isCardNumber('4111111111111111'), isCardNumber('4111111111111112')]).toEqual([true, false]);
  expect([isIban('DE89370400440532013000'), isIban('DE89370400440532013001')]).toEqual([true, false]);
  expect([isNationalId('529.982.247-25'), isNationalId('529.982.247-26')]).toEqual([true, false]);
  expect([isNationalId('86095742719'), isNationalId('86095742718')]).toEqual([true, false]);
  expect([isNationalId('123-45-6789'), isNationalId('000-45-6789')]).toEqual([true, false]);
});

test('categories have different ids, and each is found by one of its own names', () => {
  expect(new Set(CATEGORIES.map(({ id }) => id)).size).toBe(CATEGORIES.length);
  const own = CATEGORIES.map(({ id, names }) => [id, named(names[0]?.replaceAll('*', '') ?? '')]);
  expect(own).toEqual(CATEGORIES.map(({ id }) => [id, id]));
});

test('proxies are known by name', () => {
  expect(proxyOf('PostalCode')?.stands_for).toContain('race_ethnicity');
  expect(proxyOf('MntWines')?.label).toBe('Alcohol spending');
  expect(proxyOf('NumWebPurchases')).toBe(null);
});

test.each([
  ['annualincome', 'financial'],
  ['hasHypertension', 'health'],
  ['data_di_nascita', 'protected'],
  ['Staatsangehoerigkeit', 'immigration'],
  ['płeć', 'protected'],
])('%s is understood however it is written', (name, category) => {
  expect(named(name)).toBe(category);
});

test.each(['child_sku', 'email_optout', 'fertilizer_spend', 'raza_perro', 'loyalty_points_balance'])(
  '%s is a thing of the shop',
  (name) => {
    expect(named(name)).toBeNull();
  },
);

test('colours are no origin, but words for it beside them are', () => {
  const of = (values: readonly string[]) => suggestCategory({ id: 'q1', type: 'enum', values }).category;
  expect(of(['black', 'white', 'silver'])).toBeNull();
  expect(of(['black', 'white', 'asian'])).toBe('race_ethnicity');
});

test.each([
  ['rlgn', 'religion'],
  ['mrtl_sts', 'family'],
  ['hlth_cond', 'health'],
  ['relig', 'religion'],
  ['DateBabtized', 'religion'],
  ['martialStatus', 'family'],
  ['Krankenversichertennummer', 'health'],
  ['hovuddiagnosen', 'health'],
  ['nameOfCustomer', 'identity'],
  ['dsnombre', 'identity'],
  ['fertility_clinic', 'reproductive'],
])('%s is understood though it is short, mistyped or put together', (name, category) => {
  expect(named(name)).toBe(category);
});

test.each([
  'race_condition',
  'union_select',
  'health_check',
  'party_size',
  'position',
  'broadcast',
  'first_seen',
  'wheel_size',
  'employer_count',
  'selector',
  'snapshot',
  'separator',
  'discriminator',
  'migration_id',
  'personalized',
  'verbraucher',
  'broker_code',
  'phone_service',
  'email_opens',
  'city_count',
])('%s only looks like personal data', (name) => {
  expect(named(name)).toBeNull();
});
