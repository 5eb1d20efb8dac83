import { describe, expect, test } from 'vitest';
import { openFlags, waiverIssues, withWaiver } from '../../../src/domain/rules/waiver.ts';
import { aFlag } from '../../support/a-flag.ts';

const DAYS = { today: '2026-11-23', latest: '2027-02-21' };
const WAIVER = { flag: 'no_notice-1', reason: 'The notice is printed on the form.', until: '2026-12-01' };
const paths = (changes: Partial<typeof WAIVER>, flag = aFlag()) =>
  waiverIssues({ ...WAIVER, ...changes }, [flag], DAYS).map((issue) => issue.path);

describe('a waiver', () => {
  test('needs a reason, a day that the policy allows and a flag that is there', () => {
    expect(paths({})).toEqual([]);
    expect(paths({ reason: ' It is fine.           ' })).toEqual(['reason']);
    expect(paths({ until: '2026-11-22' })).toEqual(['until']);
    expect(paths({ until: DAYS.today })).toEqual([]);
    expect(paths({ until: DAYS.latest })).toEqual([]);
    expect(paths({ until: '2027-02-22' })).toEqual(['until']);
    expect(paths({ flag: 'gone-1' })).toEqual(['flag']);
  });
  test('is never for a block', () => {
    expect(paths({}, aFlag({ severity: 'block' }))).toEqual(['flag']);
  });
  test('takes the place of an older one on the same flag', () => {
    const older = { ...WAIVER, by: 'rob', at: '' };
    expect(withWaiver([older], { ...older, until: '2027-01-01' })).toEqual([
      { ...older, until: '2027-01-01' },
    ]);
  });
  test('holds until the end of its last day', () => {
    const waivers = [{ ...WAIVER, by: 'rob', at: '' }];
    expect(openFlags([aFlag()], waivers, '2026-12-01')).toEqual([]);
    expect(openFlags([aFlag()], waivers, '2026-12-02')).toEqual([aFlag()]);
  });
});
