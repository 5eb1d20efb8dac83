import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { createMemoryEngine } from '../../../src/engines/memory/engine.ts';
import { aClock } from '../../support/a-clock.ts';
import { aScreen, type Screen } from '../support/a-screen.tsx';
import { graveFindings } from '../support/axe.ts';
import { codeOf, PASSWORD, someone } from '../support/someone.ts';

const CONTENT = { workspace: 'Northwind', time_zone: 'Europe/Berlin', time_zone_attribute: null };

let screen: Screen;
beforeEach(async () => {
  screen = await aScreen();
});

test('an admin names the workspace and chooses its time zone', async () => {
  await screen.be('admin');
  await screen.open('/settings');
  await page.getByLabelText('Name of the workspace').fill('Northwind');
  await page.getByRole('combobox', { name: 'Time zone', exact: true }).fill('Berlin');
  await page.getByRole('option', { name: 'Europe/Berlin' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByText('Saved')).toBeVisible();
  expect(await screen.ask('GET', '/settings')).toMatchObject(CONTENT);
  await expect.element(page.getByRole('link', { name: 'Northwind: first page' })).toBeVisible();
});

test('what was changed and not saved can be discarded', async () => {
  await screen.be('admin');
  await screen.open('/settings');
  const name = page.getByLabelText('Name of the workspace');
  await expect.element(name).toBeVisible();
  const discard = page.getByRole('button', { name: 'Discard' });
  expect(discard.query()).toBeNull();
  const { workspace } = (await screen.ask('GET', '/settings')) as { readonly workspace: string };
  await name.fill('Northwind');
  await discard.click();
  await expect.element(name).toHaveValue(workspace);
  await expect.element(discard).not.toBeInTheDocument();
  expect(await screen.ask('GET', '/settings')).toMatchObject({ workspace });
});

test('the attribute that holds customers’ own time zone is chosen from those that can, and kept', async () => {
  const engine = createMemoryEngine({ clock: aClock() });
  const people = await engine.load('customers', 'replace', [
    { id: 'home_zone', type: 'text' },
    { id: 'visits', type: 'number' },
  ]);
  await people.write([{ customer_id: 'ann', home_zone: 'Asia/Tokyo', visits: 3 }]);
  await people.commit();
  screen = await aScreen({ engine });
  await screen.be('admin');
  await screen.open('/settings');
  const zone = page.getByRole('combobox', { name: 'Customers’ own time zone' });
  await zone.click();
  await expect.element(page.getByRole('option', { name: 'Home zone' })).toBeVisible();
  expect(page.getByRole('option', { name: 'Visits' }).query()).toBeNull();
  await page.getByRole('option', { name: 'Home zone' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByText('Saved')).toBeVisible();
  expect(await screen.ask('GET', '/settings')).toMatchObject({ time_zone_attribute: 'home_zone' });
  await expect.element(zone).toHaveValue('Home zone');
});

test('where one is signed in is listed; one is ended, then everything else at once', async () => {
  await someone(screen, 'lea@example.org', 'marketer');
  for (let more = 0; more < 2; more += 1) {
    screen.api.clock.pass(60_000);
    await screen.ask('POST', '/session', { login: 'lea@example.org', password: PASSWORD });
  }
  await screen.open('/settings');
  const places = page.getByRole('region', { name: 'Where you are signed in' });
  const ends = places.getByRole('button', { name: /^End / });
  await expect
    .element(places.getByRole('button', { name: /^End \S.*, since 23 Nov 2026, 09:02$/ }))
    .toBeVisible();
  expect(ends.elements()).toHaveLength(3);
  await ends.first().click();
  await expect.poll(() => ends.elements().length).toBe(2);
  expect(await signedInSince()).toEqual(['2026-11-23T09:01:00.000Z', '2026-11-23T09:00:00.000Z']);
  await places.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await expect.element(places).toMatchTextContent(/You aren’t signed in anywhere by password/);
  expect(await signedInSince()).toEqual([]);
});

test('someone else saved first: both versions show, and keeping mine keeps what only they changed', async () => {
  await screen.be('admin');
  await screen.open('/settings');
  await page.getByLabelText('Name of the workspace').fill('Mine');
  await screen.ask('PUT', '/settings', { ...CONTENT, workspace: 'Theirs' }, 0);
  await expect.element(page.getByRole('link', { name: 'Theirs: first page' })).toBeVisible();
  await expect.element(page.getByLabelText('Name of the workspace')).toHaveValue('Mine');
  const both = page.getByRole('alert', { name: 'Two versions' });
  await expect.element(both).toMatchTextContent(/Name: Theirs.*Name: Mine/);
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect.element(page.getByText('Saved')).toBeVisible();
  // What only the other one changed stays theirs.
  expect(await screen.ask('GET', '/settings')).toMatchObject({
    workspace: 'Mine',
    time_zone: 'Europe/Berlin',
  });
});

test('the only admin stays one, and it says why', async () => {
  await screen.be('admin');
  await screen.open('/settings');
  await page.getByRole('button', { name: 'Disable Admin' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/This is the only admin/);
});

test('disabling someone shows on their row, and they can be let in again', async () => {
  await screen.be('marketer');
  await screen.be('admin');
  await screen.open('/settings');
  await page.getByRole('button', { name: 'Disable Marketer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
  await page.getByRole('button', { name: 'Let Marketer in again' }).click();
  await expect.element(page.getByRole('button', { name: 'Disable Marketer' })).toBeVisible();
});

test('an invitation shows its link once, with when it ends', async () => {
  await screen.be('admin');
  await screen.open('/settings');
  await page.getByRole('radio', { name: /^Manager/ }).click();
  await page.getByRole('button', { name: 'Make a link' }).click();
  await expect.element(page.getByText(/\/invite#token-/)).toBeVisible();
  await expect.element(page.getByText(/until 30 Nov 2026/)).toBeVisible();
});

test('who isn’t an admin sees the settings and changes nothing', async () => {
  await screen.be('viewer');
  await screen.open('/settings');
  await expect.element(page.getByText('Only an admin changes these.')).toBeVisible();
  await expect.element(page.getByLabelText('Name of the workspace')).toBeDisabled();
  await expect.element(page.getByRole('heading', { name: 'Invite someone' })).not.toBeInTheDocument();
});

test('the settings have no grave finding', async () => {
  await screen.be('marketer');
  await screen.be('admin');
  await screen.open('/settings');
  await expect.element(page.getByRole('button', { name: 'Disable Marketer' })).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

test('an API token is made with a role, shown once, and revoked', async () => {
  await screen.be('admin');
  await screen.open('/settings');
  await page.getByLabelText('What it is for').fill('Nightly import');
  await page.getByRole('button', { name: 'Make a token' }).click();
  await expect.element(page.getByText(/^tact_token-/)).toBeVisible();
  await page.getByRole('button', { name: 'Revoke Nightly import' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect.element(page.getByText('Revoked')).toBeVisible();
  expect(await screen.ask('GET', '/tokens')).toMatchObject({
    items: [{ name: 'Nightly import', role: 'marketer', revoked_at: expect.any(String) }],
  });
});

test('a second factor is set up with the password and a code, and its recovery codes show once', async () => {
  const { id } = await someone(screen, 'lea@example.org', 'marketer');
  await screen.open('/settings');
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByLabelText('Your password').fill('not her password');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.element(page.getByText('This is not your password.')).toBeVisible();
  await page.getByLabelText('Your password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.element(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  expect(await graveFindings()).toEqual([]);
  const factor = await screen.api.ports.store.view.second_factors.get(id);
  await page.getByLabelText('The code that it shows now').fill(codeOf(screen, factor?.secret ?? ''));
  await page.getByRole('button', { name: 'Turn on' }).click();
  await expect.element(page.getByRole('list', { name: 'Recovery codes' })).toBeVisible();
  expect(await graveFindings()).toEqual([]);
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await expect.element(page.getByText(/10 of 10 recovery codes left/)).toBeVisible();
});

test('an admin takes away a second factor that someone lost', async () => {
  await someone(screen, 'lea@example.org', 'marketer');
  const { secret } = await screen.ask<{ secret: string }>('POST', '/second-factor', { password: PASSWORD });
  await screen.ask('POST', '/second-factor/confirm', { code: codeOf(screen, secret) });
  await screen.be('admin');
  await screen.open('/settings');
  await page.getByRole('button', { name: 'More for Léa' }).click();
  await page.getByRole('menuitem', { name: 'Take second factor away' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take away' }).click();
  await expect.element(page.getByText('Second factor', { exact: true }).nth(1)).not.toBeInTheDocument();
  expect(await screen.api.ports.store.view.second_factors.count()).toBe(0);
});

test('whoever has to have a second factor sets it up before anything else', async () => {
  await screen.be('admin');
  await screen.ask('PUT', '/settings', { ...CONTENT, require_second_factor: true }, 0);
  await screen.open('/rules');
  await expect.element(page.getByRole('heading', { name: 'Set up a second factor' })).toBeVisible();
  expect(await graveFindings()).toEqual([]);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect.element(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('one’s own password is changed with the present one, and refusals stand at their fields', async () => {
  await someone(screen, 'lea@example.org', 'marketer');
  await screen.open('/settings');
  await page.getByRole('button', { name: 'Change password' }).click();
  await page.getByLabelText('Your password', { exact: true }).fill(PASSWORD);
  await page.getByLabelText('New password', { exact: true }).fill('short');
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect.element(page.getByText(/Use at least 12 characters\. Several words are fine/)).toBeVisible();
  await page.getByLabelText('New password', { exact: true }).fill('nine blue pears');
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect.element(page.getByText(/Your password is changed/)).toBeVisible();
});

test('an account with a password is linked with the organization’s after the password, and says why it wasn’t', async () => {
  await someone(screen, 'lea', 'marketer');
  const setup = { needed: false, demo: false, provider: 'id.example' };
  const sent: unknown[] = [];
  screen.answerWith(async (request) => {
    if (request.url.endsWith('/api/setup')) return Response.json(setup);
    if (!request.url.endsWith('/provider/link')) return undefined;
    sent.push(await request.clone().json());
    return Response.json(
      { title: 'No', status: 503, detail: 'It is away.', request_id: 'r' },
      { status: 503 },
    );
  });
  await screen.open('/settings?refused=conflict');
  await expect.element(page.getByText(/has an account here already. Nothing was linked/)).toBeVisible();
  await page.getByRole('button', { name: 'Link', exact: true }).click();
  await page.getByLabelText('Your password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Go to id.example' }).click();
  await expect.element(page.getByText('It is away.')).toBeVisible();
  expect(sent).toEqual([{ password: PASSWORD }]);
});

async function signedInSince(): Promise<readonly string[]> {
  const { items } = await screen.ask<{ items: { created_at: string }[] }>('GET', '/sessions');
  return items.map(({ created_at }) => created_at);
}
