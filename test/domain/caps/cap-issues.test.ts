import { describe, expect, test } from 'vitest';
import { capIssues } from '../../../src/domain/caps/cap-issues.ts';
import type { Cap, QuietHours } from '../../../src/domain/caps/cap.ts';

const CAP: Cap = {
  id: 'weekly',
  name: 'Three a week',
  scope: {},
  limit: 3,
  window: { kind: 'rolling', hours: 168 },
  counts: 'sent',
  exempt_purposes: [],
};
const QUIET: QuietHours = { start: '21:00', end: '08:00', time_zone: 'customer', action: 'defer' };

const paths = (caps: readonly Cap[], quiet_hours: readonly QuietHours[] = []) =>
  capIssues({ caps, quiet_hours }).map((issue) => issue.path);

describe('caps', () => {
  test('that can hold have no issues', () => {
    expect(paths([CAP, { ...CAP, id: 'none', limit: 0 }], [QUIET])).toEqual([]);
  });
  test('name each place that is wrong', () => {
    expect(paths([CAP, CAP])).toEqual(['caps[1].id']);
    expect(paths([{ ...CAP, id: 'Weekly' }])).toEqual(['caps[0].id']);
    expect(paths([{ ...CAP, id: 'quiet_hours' }])).toEqual(['caps[0].id']);
    expect(paths([{ ...CAP, name: ' ' }])).toEqual(['caps[0].name']);
    expect(paths([{ ...CAP, limit: 1.5 }])).toEqual(['caps[0].limit']);
    expect(paths([{ ...CAP, limit: -1 }])).toEqual(['caps[0].limit']);
    expect(paths([{ ...CAP, window: { kind: 'rolling', hours: 0 } }])).toEqual(['caps[0].window.hours']);
    expect(paths([{ ...CAP, scope: { channels: [] } }])).toEqual(['caps[0].scope.channels']);
  });
});

test('quiet hours name each place that is wrong', () => {
  expect(paths([], [{ ...QUIET, start: '24:00' }])).toEqual(['quiet_hours[0].start']);
  expect(paths([], [{ ...QUIET, end: '8:00' }])).toEqual(['quiet_hours[0].end']);
  expect(paths([], [{ ...QUIET, end: '21:00' }])).toEqual(['quiet_hours[0].end']);
  expect(paths([], [{ ...QUIET, channels: [] }])).toEqual(['quiet_hours[0].channels']);
});
