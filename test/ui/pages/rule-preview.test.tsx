import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import { aCheckedScreen, type CheckedScreen } from '../support/a-checked-screen.ts';
import { graveFindings } from '../support/axe.ts';

let screen: CheckedScreen;
let rule: Rule;
beforeEach(async () => {
  screen = await aCheckedScreen();
  rule = await screen.draft();
});

test('every row is the one before less those who leave, down to who is reached', async () => {
  await open();
  await expect.element(row('Will be reached')).toMatchTextContent('84');
  const figures = [...document.querySelectorAll('[aria-label^="Figures"] li')].map((item) => ({
    leaves: item.querySelector('[data-kind=drop]') !== null,
    people: Number(item.querySelector('.num')?.textContent?.replace('−', '')),
  }));
  let left = 100;
  for (const { leaves, people } of figures) {
    if (leaves) left -= people;
    else expect(people).toBe(left);
  }
  expect(left).toBe(84);
  await expect.element(row('Opted out (GPC)')).toMatchTextContent('0');
  await expect.element(row('Not matched')).toMatchTextContent('0 of 100 people');
});

test('a row shows its people below, Shift adds another, and the URL keeps both', async () => {
  await open();
  await row('Withdrawn').click();
  await expect.element(page.getByText('1–10 of 10')).toBeVisible();
  await row('No consent').click({ modifiers: ['Shift'] });
  await expect.element(page.getByText('1–16 of 16')).toBeVisible();
  expect(new URL(location.href).searchParams.get('show')).toBe('withdrawn no_consent');
  await page.getByRole('button', { name: 'Withdrawn 10: leave out' }).click();
  await expect.element(page.getByText('1–6 of 6')).toBeVisible();
});

test('people come by fifties, and the way back leads to the first', async () => {
  await open();
  await expect.element(page.getByText('1–50 of 100')).toBeVisible();
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect.element(page.getByText('51–100 of 100')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Next page' })).toBeDisabled();
  await page.getByRole('button', { name: 'Previous page' }).click();
  await expect.element(page.getByText('1–50 of 100')).toBeVisible();
});

test('an open person is explained up to the step that decides; the later ones were not asked, and the look is on record', async () => {
  await open('?show=no_consent');
  await firstPerson().click();
  const drawer = page.getByRole('complementary', { name: 'Why is this person not targeted?' });
  await expect.element(drawer).toMatchTextContent(/Not reached: no consent/);
  await expect.element(drawer).toMatchTextContent(/Consent for .* by email\. Ends here/);
  await expect.element(drawer).toMatchTextContent(/Under frequency caps\. Not askednot asked/);
  await expect.element(drawer).toMatchTextContent(/Opening this person was logged/);
  const log = await screen.ask<{ items: { action: string }[] }>('GET', '/audit?action=person.open');
  expect(log.items).toHaveLength(1);
});

test('J goes to the next person, and Escape closes and gives the focus back', async () => {
  await open('?show=withdrawn');
  await firstPerson().click();
  await expect.element(page.getByText('Not reached: withdrawn.')).toBeVisible();
  const first = new URL(location.href).searchParams.get('person');
  await userEvent.keyboard('j');
  await expect.poll(() => new URL(location.href).searchParams.get('person')).not.toBe(first);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => new URL(location.href).searchParams.get('person')).toBeNull();
  await expect.element(firstPerson()).toHaveFocus();
});

test('a manager reveals a person for a reason; a marketer is told whom to ask', async () => {
  await open('?show=withdrawn');
  await firstPerson().click();
  await expect.element(page.getByText(/Managers only: names and emails\. Ask reviewer/i)).toBeVisible();
});

test('what a manager reveals is shown with its end, and the reason is on record', async () => {
  await screen.be('reviewer');
  await open('?show=withdrawn');
  await firstPerson().click();
  await page.getByRole('button', { name: 'Reveal, logged' }).click();
  const reveal = page.getByRole('button', { name: 'Reveal and log' });
  await expect.element(reveal).toHaveAttribute('aria-disabled', 'true');
  await page.getByLabelText('Reason').fill('Complaint 4471: why no offer');
  await reveal.click();
  await expect.element(page.getByText(/@mail\.example/).first()).toBeVisible();
  await expect.element(page.getByText(/Shown to you until/)).toBeVisible();
  const log = await screen.ask<{ items: { reason: string }[] }>('GET', '/audit?action=person.reveal');
  expect(log.items[0]?.reason).toBe('Complaint 4471: why no offer');
});

test('who was revealed is hidden again when the time that the answer gave is over', async () => {
  await screen.be('reviewer');
  let ends = 0;
  screen.answerWith((request) => {
    if (!request.url.endsWith('/reveal')) return Promise.resolve(undefined);
    ends = Date.now() + 2_500;
    const fields = [{ label: 'Email', value: 'ada@mail.example' }];
    return Promise.resolve(
      Response.json({ customer_id: 'person-0008', fields, until: new Date(ends).toISOString() }),
    );
  });
  await open('?show=withdrawn');
  await firstPerson().click();
  await page.getByRole('button', { name: 'Reveal, logged' }).click();
  await page.getByLabelText('Reason').fill('Complaint 4471: why no offer');
  let shown = false;
  const watch = new MutationObserver(() => {
    shown ||= document.body.textContent.includes('ada@mail.example');
  });
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  await page.getByRole('button', { name: 'Reveal and log' }).click();
  await expect.poll(() => shown).toBe(true);
  await expect.element(page.getByText('ada@mail.example')).not.toBeInTheDocument();
  expect(Date.now()).toBeGreaterThanOrEqual(ends);
  await expect.element(page.getByRole('button', { name: 'Reveal and log' })).toBeVisible();
  watch.disconnect();
});

test('a viewer sees masked people and opens nobody', async () => {
  await screen.be('viewer');
  await open('?show=withdrawn');
  await expect.element(page.getByText('1–10 of 10')).toBeVisible();
  expect(firstPerson().query()).toBeNull();
});

test('when nobody matches, the condition that empties the audience is named', async () => {
  rule = await screen.draft({
    name: 'Nobody',
    condition: {
      type: 'all',
      conditions: [{ type: 'attribute', attribute: 'tier', operator: 'eq', value: 'platinum' }],
    },
    segment: null,
  });
  await open();
  await expect.element(page.getByText('Nobody matches')).toBeVisible();
});

test('figures, people and an open person are readable in light and dark', async () => {
  await open('?show=no_consent');
  await firstPerson().click();
  await expect.element(page.getByText('Not reached: no consent.')).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

const open = (search = '') => screen.open(`/rules/${rule.id}/preview${search}`);
const row = (name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name.replace(/[()]/g, '\\$&')}`) }).first();
const firstPerson = () => page.getByRole('button', { name: /^Why / }).first();
