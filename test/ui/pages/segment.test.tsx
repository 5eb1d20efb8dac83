import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Segment } from '../../../src/domain/segments/segment.ts';
import { aCheckedScreen, type CheckedScreen, DIAGNOSED, GOLD } from '../support/a-checked-screen.ts';
import { graveFindings } from '../support/axe.ts';
import { deaf } from '../support/deaf.ts';

let screen: CheckedScreen;
beforeEach(async () => {
  screen = await aCheckedScreen();
  await screen.be('marketer');
  await screen.ask('POST', '/segments', { id: 'gold', name: 'Gold', condition: GOLD });
});

test('a segment names the rules and segments that refer to it, each with the way there', async () => {
  await screen.draft({ name: 'Weekly deals', segment: 'gold', condition: null });
  const refers = { type: 'segment', segment: 'gold', member: false };
  await screen.ask('POST', '/segments', { id: 'others', name: 'Others', condition: refers });
  await screen.open('/segments/gold');
  await expect.element(page.getByText(/^used by .*Weekly deals/)).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Others' }))
    .toHaveAttribute('href', expect.stringContaining('/segments/others'));
});

test('one that is in use isn’t offered for deleting: who uses it is named, and what to do', async () => {
  await screen.draft({ name: 'Weekly deals', segment: 'gold', condition: null });
  await screen.open('/segments/gold');
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog', { name: 'Gold can’t be deleted' });
  await expect
    .element(dialog)
    .toMatchTextContent('This segment is used by Weekly deals. Take it out there first.');
  await expect.element(dialog.getByRole('button', { name: 'Delete' })).not.toBeInTheDocument();
  await expect
    .element(dialog.getByRole('link', { name: 'Weekly deals' }))
    .toHaveAttribute('href', expect.stringContaining('/rules/'));
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect.element(dialog).not.toBeInTheDocument();
});

test('one that came into use in the meantime isn’t deleted, and who uses it is named', async () => {
  deaf(screen);
  await screen.open('/segments/gold');
  await expect.element(page.getByText('used by nobody')).toBeVisible();
  await screen.draft({ name: 'Weekly deals', segment: 'gold', condition: null });
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect
    .element(page.getByRole('alert'))
    .toMatchTextContent('This segment is used by the rule “Weekly deals”. Take it out there first.');
  expect(await kept()).toMatchObject({ name: 'Gold' });
});

test('a segment that is not there leaves a way to the others', async () => {
  await screen.open('/segments/gone');
  await expect.element(page.getByText('Couldn’t open this segment')).toBeVisible();
  await page.getByRole('link', { name: 'Segments' }).click();
  await expect.element(page.getByRole('heading', { name: 'Segments' })).toBeVisible();
});

test('a segment without a name is not saved, and the field says what is missing', async () => {
  await screen.open('/segments/new');
  await page.getByRole('button', { name: 'Save' }).click({ force: true });
  await expect.element(page.getByText('Give it a name first.')).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
  await page.getByRole('textbox', { name: 'Name' }).fill('Silver');
  await expect.element(page.getByText('Give it a name first.')).not.toBeInTheDocument();
});

test('a segment is deleted only after a second word', async () => {
  await screen.open('/segments/gold');
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete Gold?' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(await kept()).toMatchObject({ name: 'Gold' });
  await page.getByRole('button', { name: 'Delete' }).click();
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect.element(page.getByRole('heading', { name: 'Segments' })).toBeVisible();
  await expect(kept()).rejects.toThrow('There is no segment');
});

test('what was changed and not saved stands there again after another page was looked at, until it is discarded', async () => {
  await screen.open('/segments/gold');
  const name = page.getByRole('textbox', { name: 'Name' });
  await expect.element(page.getByText('Not saved yet')).not.toBeInTheDocument();
  await name.fill('Golden');
  await page.getByRole('link', { name: 'Catalog' }).click();
  await expect.element(page.getByRole('heading', { name: 'Data catalog' })).toBeVisible();
  history.back();
  await expect.element(name).toHaveValue('Golden');
  await expect.element(page.getByText('Not saved yet')).toBeVisible();
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect.element(name).toHaveValue('Gold');
  await expect.element(page.getByText('Not saved yet')).not.toBeInTheDocument();
  expect(await kept()).toMatchObject({ name: 'Gold', version: 1 });
});

test('a save that comes too late shows theirs, and the one who came late chooses', async () => {
  deaf(screen);
  await screen.open('/segments/gold');
  await page.getByRole('textbox', { name: 'Name' }).fill('Golden');
  await screen.ask('PUT', '/segments/gold', { name: 'Gold tier', condition: DIAGNOSED }, 1);
  await page.getByRole('button', { name: 'Save' }).click();
  const both = page.getByRole('alert', { name: 'Two versions' });
  await expect.element(both).toMatchTextContent(/Gold tier.*Golden/);
  expect(await kept()).toMatchObject({ name: 'Gold tier', version: 2 });
  await both.getByRole('button', { name: 'Keep mine' }).click();
  await expect.poll(kept).toMatchObject({ name: 'Golden', version: 3 });
});

test('one history takes back what was typed and what was built', async () => {
  await screen.open('/segments/gold');
  const name = page.getByRole('textbox', { name: 'Name' });
  await name.fill('Golden');
  await page.getByRole('textbox', { name: 'What it is for' }).fill('The best');
  await page.getByRole('button', { name: 'Group' }).click();
  await expect.element(page.getByRole('button', { name: 'ANY', exact: true })).toBeVisible();
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.click();
  await expect.element(page.getByRole('button', { name: 'ANY', exact: true })).not.toBeInTheDocument();
  await undo.click();
  await expect.element(page.getByRole('textbox', { name: 'What it is for' })).toHaveValue('');
  await expect.element(name).toHaveValue('Golden');
  await undo.click();
  await expect.element(name).toHaveValue('Gold');
  await expect.element(undo).toBeDisabled();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect.element(name).toHaveValue('Golden');
});

test('each condition of a segment shows whom it matches alone, and who would match without it', async () => {
  const american = { ...GOLD, attribute: 'country', value: 'US' };
  const condition = { type: 'all', conditions: [GOLD, american] };
  await screen.ask('PUT', '/segments/gold', { name: 'Gold', condition }, 1);
  await screen.open('/segments/gold');
  const rows = page.getByRole('treegrid', { name: 'Conditions' }).getByRole('row');
  await expect.element(rows.nth(1)).toMatchTextContent(/gold.*50\s*\+20/);
  await expect.element(rows.nth(2)).toMatchTextContent(/US.*40\s*\+30/);
  await expect.element(page.getByText('Match if removed')).toBeVisible();
});

test('a segment is readable in light and dark', async () => {
  await screen.open('/segments/gold');
  await expect.element(page.getByRole('treegrid', { name: 'Conditions' })).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

function kept(): Promise<Segment> {
  return screen.ask<Segment>('GET', '/segments/gold');
}
