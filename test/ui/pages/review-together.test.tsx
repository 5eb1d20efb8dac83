/** Several people over one review: approvals, comments, changes of segments, waivers, rounds of checks. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import type { Policy } from '../../../src/domain/permission/policy.ts';
import type { Segment } from '../../../src/domain/segments/segment.ts';
import {
  aCheckedScreen,
  type CheckedScreen,
  DIAGNOSED,
  EVERYONE,
  GOLD,
} from '../support/a-checked-screen.ts';
import { graveFindings } from '../support/axe.ts';

const REASON = 'Agreed with the privacy team in June.';

test('where sensitive data is used both names show, and Privacy’s approval is the second', async () => {
  const screen = await aCheckedScreen();
  await screen.be('privacy_reviewer');
  const rule = await screen.draft({ name: 'Skin offers', condition: DIAGNOSED });
  await screen.move('marketer', rule.id, 'submit');
  await screen.move('reviewer', rule.id, 'approve', { reason: REASON });
  await screen.be('privacy_reviewer');
  await screen.open(`/review/${rule.id}`);
  const eyes = page.getByRole('region', { name: 'Four eyes' });
  await expect.element(eyes).toMatchTextContent(/1 of 2 approvals/);
  await expect.element(eyes).toMatchTextContent(/Reviewer approved/);
  await expect.element(eyes).toMatchTextContent(/You not an author *can approve/);
  await userEvent.keyboard('a');
  await page.getByLabelText('Reason, kept in the audit log').fill(REASON);
  await expect.element(page.getByText(/The second of two approvals/)).toBeVisible();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText('Skin offers v1 is approved and can be published.')).toBeVisible();
});

test('C opens a comment, @ completes a name, and who is named is told', async () => {
  const screen = await aCheckedScreen();
  const rule = await screen.draft({ name: 'Weekly offers' });
  await screen.move('marketer', rule.id, 'submit');
  await screen.be('reviewer');
  await screen.open(`/review/${rule.id}`);
  await expect.element(page.getByRole('combobox', { name: 'Comment' })).toBeVisible();
  await userEvent.keyboard('c');
  await userEvent.keyboard('@mar');
  await expect.element(page.getByRole('option', { name: 'Marketer' })).toBeVisible();
  await userEvent.keyboard('{Enter}please say who gets it.{Control>}{Enter}{/Control}');
  await expect
    .element(page.getByRole('region', { name: 'Discussion' }))
    .toMatchTextContent(/@Marketer please say who gets it\./);
  await screen.be('marketer');
  await screen.open('/notifications');
  await expect.element(page.getByRole('link', { name: /named you about Weekly offers/ })).toBeVisible();
  await page.getByRole('button', { name: 'Mark all as read' }).click();
  await expect.element(page.getByText('all read')).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

test('a change of a segment that a published rule uses is decided on in the queue, with its effect', async () => {
  const screen = await aChangedSegment();
  await screen.be('reviewer');
  await screen.open('/review');
  await page.getByRole('link', { name: /Segment Fans/ }).click();
  await expect.element(page.getByRole('row', { name: /Removed Tier is gold/ })).toBeVisible();
  await expect.element(page.getByRole('row', { name: /For fans 4\d 8\d/ })).toBeVisible();
  expect(await graveFindings()).toEqual([]);
  await page.getByRole('button', { name: /Approve the change/ }).click();
  await expect.element(page.getByText('Segment Fans: approved.')).toBeVisible();
});

test('a change of a segment and one of the policy are shown as JSON too', async () => {
  const screen = await aChangedSegment();
  await screen.be('admin');
  const { version, ...policy } = await screen.ask<Policy>('GET', '/policy');
  await screen.ask('PUT', '/policy', { ...policy, unknown_age: 'minor' }, version);
  const { items } = await screen.ask<{ items: { proposal: { id: string; kind: string } }[] }>(
    'GET',
    '/proposals',
  );
  const idOf = (kind: string) => items.find(({ proposal }) => proposal.kind === kind)?.proposal.id;
  await screen.be('reviewer');
  await screen.open(`/review/${idOf('segment')}?view=json`);
  await expect
    .poll(changedLines)
    .toEqual(['Removed "operator": "eq",', 'Removed "value": "gold"', 'Added "operator": "is_set"']);
  await cleanup();
  await screen.open(`/review/${idOf('policy')}?view=json`);
  await expect
    .poll(changedLines)
    .toEqual([
      'Removed "unknown_age": "adult",',
      'Added "unknown_age": "minor",',
      'Removed "version": 0',
      'Added "version": 1',
    ]);
  await cleanup();
  await screen.open(`/review/${idOf('policy')}`);
  await expect.element(page.getByRole('row', { name: /Removed Unknown age is adult/ })).toBeVisible();
  await expect.element(page.getByRole('row', { name: /Added Unknown age is minor/ })).toBeVisible();
  await page.viewport(390, 844);
  await expect.element(page.getByRole('link', { name: 'For fans' })).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  expect(await graveFindings()).toEqual([]);
});

test('a change that its author took back says so, and goes into review again as it is', async () => {
  const screen = await aChangedSegment();
  await screen.open('/review');
  const listed = page
    .getByRole('list', { name: 'Changes that published rules stand on' })
    .getByRole('link', { name: /Segment Fans/ });
  await expect.element(listed).toMatchTextContent(/^Risk \d+.*Changes For fans$/);
  await listed.click();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect.element(page.getByText('Segment Fans: taken back.')).toBeVisible();
  await expect.element(listed).toMatchTextContent(/Taken back/);
  await listed.click();
  await page.getByRole('button', { name: 'Propose it again' }).click();
  await expect.element(page.getByText('Segment Fans: proposed again.')).toBeVisible();
  await expect.element(listed).not.toMatchTextContent(/Taken back/);
});

test('changes of a segment are asked for by the keyboard alone', async () => {
  const screen = await aChangedSegment();
  await screen.be('reviewer');
  await screen.open('/review');
  await page.getByRole('link', { name: /Segment Fans/ }).click();
  await expect.element(page.getByRole('button', { name: /Approve the change/ })).toBeVisible();
  await userEvent.keyboard('r');
  const reason = page.getByRole('textbox', { name: /^Reason/ });
  await expect.element(reason).toHaveFocus();
  await reason.fill(REASON);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText('Segment Fans: sent back with a request for changes.')).toBeVisible();
});

test('waivers are listed and renewed, and a round of checks can be begun', async () => {
  const screen = await aCheckedScreen();
  const rule = await screen.draft({ name: 'Weekly offers' });
  await screen.move('marketer', rule.id, 'submit');
  const flags = await screen.ask<{ items: { id: string; severity: string }[] }>(
    'GET',
    `/rules/${rule.id}/flags?fixes=false`,
  );
  const flag = flags.items.find(({ severity }) => severity === 'review')?.id ?? '';
  await screen.move('reviewer', rule.id, 'waive', { flag, reason: REASON, until: '2026-12-01' });
  await screen.open('/review/waivers');
  await expect.element(page.getByText('Ends soon')).toBeVisible();
  await page.getByRole('button', { name: 'Renew' }).click();
  await page.getByRole('button', { name: /^Renew until 21 Feb 2027/ }).click();
  await expect.element(page.getByText(/until 21 Feb 2027/)).toBeVisible();
  await page.getByRole('link', { name: 'Re-checks' }).click();
  await page.getByRole('button', { name: 'Check all live rules now' }).click();
  await expect.element(page.getByText(/Done · 0 of 0/)).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

/** The marketer has changed a segment that a published rule uses. */
async function aChangedSegment(): Promise<CheckedScreen> {
  const screen = await aCheckedScreen();
  await screen.be('marketer');
  const made = await screen.ask<Segment>('POST', '/segments', { id: 'fans', name: 'Fans', condition: GOLD });
  const rule = await screen.draft({ name: 'For fans', condition: null, segment: 'fans' });
  await screen.move('marketer', rule.id, 'submit');
  await screen.move('reviewer', rule.id, 'approve', { reason: REASON });
  await screen.move('marketer', rule.id, 'publish');
  await screen.ask('PUT', '/segments/fans', { name: 'Fans', condition: EVERYONE }, made.version);
  return screen;
}

/** What the table as JSON says that was added or removed. */
function changedLines(): readonly string[] {
  const rows = document.querySelectorAll('[aria-label="As JSON"] tr:not([data-change=same])');
  return [...rows].map((row) => {
    const word = row.querySelector('.hidden-text')?.textContent;
    return `${word} ${row.querySelector('td')?.textContent}`;
  });
}
