import { describe, expect, test } from 'vitest';
import { policyIssues } from '../../../src/domain/permission/policy-issues.ts';
import type { Policy, Regime } from '../../../src/domain/permission/policy.ts';
import { aPolicy, aRegime } from '../../support/a-policy.ts';

const paths = (changes: Partial<Policy>) => policyIssues(aPolicy(changes)).map((issue) => issue.path);
const ofRegime = (changes: Partial<Regime>) => paths({ regimes: [aRegime(changes)] });

describe('a policy', () => {
  test('that can hold has no issues', () => {
    expect(paths({})).toEqual([]);
  });
  test('has a regime, and every country under one of them only', () => {
    expect(paths({ regimes: [] })).toEqual(['regimes']);
    expect(paths({ regimes: [aRegime(), aRegime()] })).toContain('regimes[1].id');
    expect(paths({ regimes: [aRegime(), aRegime({ id: 'fr', countries: ['CH', 'FR'] })] })).toEqual([
      'regimes[1].countries[1]',
    ]);
  });
  test('has defaults of purposes that it knows', () => {
    expect(ofRegime({ defaults: { 'gifts/email': { basis: 'opt_in' } } })).toEqual([
      'regimes[0].defaults.gifts/email',
    ]);
    expect(ofRegime({ defaults: { marketing: { basis: 'opt_in' } } })).toEqual([
      'regimes[0].defaults.marketing',
    ]);
    expect(ofRegime({ defaults: { '*/sms': { basis: 'opt_in' }, 'ads/*': { basis: 'opt_out' } } })).toEqual(
      [],
    );
  });
  test('says how many months a soft opt-in lasts, and only there', () => {
    const soft = { basis: 'soft_opt_in' } as const;
    expect(ofRegime({ defaults: { '*': soft } })).toEqual(['regimes[0].defaults.*.months']);
    expect(ofRegime({ defaults: { '*': { ...soft, months: 0 } } })).toEqual(['regimes[0].defaults.*.months']);
    expect(ofRegime({ defaults: { '*': { basis: 'opt_in', months: 3 } } })).toEqual([
      'regimes[0].defaults.*.months',
    ]);
  });
  test('has ages of purposes that it knows', () => {
    expect(ofRegime({ minor_age: { '*': 16, ads: 18, gifts: 18 } })).toEqual(['regimes[0].minor_age.gifts']);
    expect(ofRegime({ minor_age: { '*': -1 } })).toEqual(['regimes[0].minor_age.*']);
  });
  test('has purposes whose parents are there and don’t go round in a loop', () => {
    const tree = (parents: { readonly [id: string]: string }) =>
      paths({
        purposes: ['marketing', 'ads', 'service'].map((id) => ({
          id,
          label: id,
          ...(parents[id] === undefined ? {} : { parent: parents[id] }),
        })),
      });
    expect(tree({ ads: 'gifts' })).toEqual(['purposes[1].parent']);
    expect(tree({ ads: 'ads' })).toEqual(['purposes[1].parent']);
    expect(tree({ marketing: 'ads', ads: 'marketing' })).toEqual([
      'purposes[0].parent',
      'purposes[1].parent',
    ]);
    expect(tree({ service: 'ads', ads: 'marketing', marketing: 'ads' })).toEqual([
      'purposes[0].parent',
      'purposes[1].parent',
    ]);
  });
  test('names no purpose that it doesn’t know', () => {
    expect(paths({ sharing_purposes: ['ads', 'resale'] })).toEqual(['sharing_purposes[1]']);
    expect(paths({ service_purposes: ['orders'] })).toEqual(['service_purposes[0]']);
    expect(paths({ category_purposes: { health: 'health_offers' } })).toEqual(['category_purposes.health']);
    expect(paths({ house_rules: [{ id: 'h', text: 'No', severity: 'review', purpose: 'gifts' }] })).toEqual([
      'house_rules[0].purpose',
    ]);
    expect(paths({ promises: [{ id: 'p', text: 'Never', forbids: { purpose: 'gifts' } }] })).toEqual([
      'promises[0].forbids.purpose',
    ]);
  });
  test('has promises that forbid something', () => {
    expect(paths({ promises: [{ id: 'p', text: 'Never', forbids: {} }] })).toEqual(['promises[0].forbids']);
  });
  test('has house rules and promises in words, about sources and channels that there are, with links that lead somewhere', () => {
    const wrong = { text: ' ', source: 'stolen', channel: 'pigeon', role: 'boss' };
    expect(paths({ house_rules: [{ id: 'h', severity: 'advice', ...wrong }] })).toEqual([
      'house_rules[0].text',
      'house_rules[0].source',
      'house_rules[0].channel',
      'house_rules[0].role',
    ]);
    const { text, ...forbids } = wrong;
    expect(paths({ promises: [{ id: 'p', text, link: 'our site', forbids }] })).toEqual([
      'promises[0].text',
      'promises[0].link',
      'promises[0].forbids.source',
      'promises[0].forbids.channel',
      'promises[0].forbids.role',
    ]);
  });
  test('has limits that make sense', () => {
    expect(paths({ minimum_audience: 0, waiver_days: 400 })).toEqual(['minimum_audience', 'waiver_days']);
  });
  test('names categories, regimes and countries that there are', () => {
    expect(ofRegime({ countries: ['DE', 'XX', 'US-CA', 'QQ-1', 'Deutschland'] })).toEqual([
      'regimes[0].countries[1]',
      'regimes[0].countries[3]',
    ]);
    expect(ofRegime({ categories: { helth: [{ treatment: 'opt_in', provision: 'x' }] } })).toEqual([
      'regimes[0].categories.helth',
    ]);
    expect(paths({ category_purposes: { helth: 'marketing' } })).toEqual(['category_purposes.helth']);
    const rule = { id: 'r', text: 'No', severity: 'review' } as const;
    expect(paths({ house_rules: [{ ...rule, region: 'mars', category: 'helth' }] })).toEqual([
      'house_rules[0].category',
      'house_rules[0].region',
    ]);
    expect(paths({ promises: [{ id: 'p', text: 'Never', forbids: { category: 'helth' } }] })).toEqual([
      'promises[0].forbids.category',
    ]);
  });
  test('has limits that speak of what there is', () => {
    expect(
      paths({
        limits: {
          opportunity_purposes: ['marketing', 'gifts'],
          device_purpose: 'gifts',
          platform_categories: ['helth'],
          storage_regions: { mars: ['EU'], ch: ['CH', 'Atlantis'] },
          channel_regions: { email: 'eu-west-1', sms: 'Atlantis', pigeon: 'US' },
        },
      }),
    ).toEqual([
      'limits.opportunity_purposes[1]',
      'limits.device_purpose',
      'limits.platform_categories[0]',
      'limits.storage_regions.mars',
      'limits.storage_regions.ch',
      'limits.storage_regions.ch[1]',
      'limits.channel_regions.sms',
      'limits.channel_regions.pigeon',
    ]);
  });
});
