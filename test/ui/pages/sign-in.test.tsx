import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { issueSetUpToken } from '../../../src/service/set-up.ts';
import { aScreen, type Screen } from '../support/a-screen.tsx';
import { graveFindings } from '../support/axe.ts';
import { codeOf } from '../support/someone.ts';

const PASSWORD = 'four words make it';

let screen: Screen;
beforeEach(async () => {
  screen = await aScreen();
});

test('the printed link makes the first account, an admin, and leads to the welcome', async () => {
  const token = await issueSetUpToken(screen.api.ports);
  await screen.open(`/setup#${token}`);
  await page.getByLabelText('Your name').fill('Léa Fontaine');
  await page.getByLabelText('Login name').fill('lea@example.org');
  await page.getByLabelText('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect.element(page.getByRole('heading', { name: 'Whom would you like to look at?' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Léa Fontaine Admin Account menu' })).toBeVisible();
  expect(window.location.hash).toBe('');
});

test('a password that is refused stands at its field, which has the focus', async () => {
  const token = await issueSetUpToken(screen.api.ports);
  await screen.open(`/setup#${token}`);
  await page.getByLabelText('Your name').fill('Léa');
  await page.getByLabelText('Login name').fill('lea@example.org');
  const password = page.getByLabelText('Password', { exact: true });
  await password.fill('short');
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect.element(page.getByText(/Use at least 12 characters/)).toBeVisible();
  await expect.element(password).toHaveFocus();
  await password.fill('passwordpassword');
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect.element(page.getByText(/one of the passwords that are tried first/)).toBeVisible();
  await expect.element(password).toHaveFocus();
});

test('without a link it says where the link is', async () => {
  await screen.open('/');
  await expect.element(page.getByRole('heading', { name: 'Open the link that Tact printed' })).toBeVisible();
});

test('a used link says so, and leads to signing in', async () => {
  await screen.be('admin');
  await screen.be(null);
  await screen.open('/setup#token-of-yesterday');
  await page.getByLabelText('Your name').fill('Léa');
  await page.getByLabelText('Login name').fill('lea@example.org');
  await page.getByLabelText('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Tact has its admin already/);
  await page.getByRole('link', { name: 'Sign in instead' }).click();
  await expect.element(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('signing in needs the right password, and leads to the address that was asked for', async () => {
  await someone('lea@example.org');
  await screen.open('/audit');
  await page.getByLabelText('Login name').fill('lea@example.org');
  await page.getByLabelText('Password', { exact: true }).fill('not this one');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toMatchTextContent(/don’t belong together/);
  await page.getByLabelText('Password', { exact: true }).fill(PASSWORD);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Audit log' })).toBeVisible();
});

test('after too many tries it says how long to wait', async () => {
  await someone('lea@example.org');
  const wrong = { login: 'lea@example.org', password: 'not this one' };
  for (let tries = 0; tries < 12; tries += 1) {
    await screen.ask('POST', '/session', wrong).catch(() => undefined);
    screen.api.clock.pass(2 ** (tries - 4) * 1000);
  }
  await screen.ask('POST', '/session', wrong).catch(() => undefined);
  await screen.open('/sign-in');
  await page.getByLabelText('Login name').fill(wrong.login);
  await page.getByLabelText('Password', { exact: true }).fill(wrong.password);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Try again in \d+ s/);
});

test('an invitation makes an account with its role', async () => {
  await screen.be('admin');
  const { link } = await screen.ask<{ link: string }>('POST', '/invitations', { role: 'reviewer' });
  await screen.be(null);
  await screen.open(`/invite${new URL(link).hash}`);
  await page.getByLabelText('Your name').fill('Ingrid Solberg');
  await page.getByLabelText('Login name').fill('ingrid@example.org');
  await page.getByLabelText('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect
    .element(page.getByRole('button', { name: 'Ingrid Solberg Manager Account menu' }))
    .toBeVisible();
});

test('who is invited may leave out the name that the admin suggested', async () => {
  await screen.be('admin');
  const invited = { role: 'viewer', name: 'Tom Ashdown' };
  const { link } = await screen.ask<{ link: string }>('POST', '/invitations', invited);
  await screen.be(null);
  await screen.open(`/invite${new URL(link).hash}`);
  await page.getByLabelText('Login name').fill('tom@example.org');
  await page.getByLabelText('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect.element(page.getByRole('button', { name: 'Tom Ashdown Viewer Account menu' })).toBeVisible();
});

test('signing out asks for the password again', async () => {
  await someone('lea@example.org');
  await screen.be('admin');
  await screen.open('/settings');
  await page.getByRole('button', { name: 'Admin Admin Account menu' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect.element(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('the pages for those outside have no grave finding', async () => {
  const token = await issueSetUpToken(screen.api.ports);
  await screen.open(`/setup#${token}`);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect.element(page.getByText(/Enter your name/)).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

/** An account that can sign in. */
async function someone(login: string): Promise<void> {
  await screen.be('admin');
  const { link } = await screen.ask<{ link: string }>('POST', '/invitations', { role: 'admin' });
  const token = new URL(link).hash.slice(1);
  await screen.ask('POST', '/invitations/accept', { token, login, name: 'Léa', password: PASSWORD });
  await screen.be(null);
}

test('a second factor is asked for after the password', async () => {
  await screen.be('admin');
  const { link } = await screen.ask<{ link: string }>('POST', '/invitations', { role: 'marketer' });
  const account = { token: new URL(link).hash.slice(1), login: 'lea', name: 'Léa', password: PASSWORD };
  const me = await screen.ask<{ id: string }>('POST', '/invitations/accept', account);
  await screen.be(me.id);
  const { secret } = await screen.ask<{ secret: string }>('POST', '/second-factor', { password: PASSWORD });
  await screen.ask('POST', '/second-factor/confirm', { code: codeOf(screen, secret) });
  screen.api.clock.pass(30_000);
  await screen.be(null);
  await screen.open('/sign-in');
  await page.getByLabelText('Login name').fill('lea');
  await page.getByLabelText('Password', { exact: true }).fill(PASSWORD);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Enter your code' })).toBeVisible();
  await expect.element(page.getByLabelText('Code')).toHaveFocus();
  await userEvent.keyboard('000000{Enter}');
  await expect.element(page.getByRole('alert')).toMatchTextContent(/This code doesn’t fit/);
  expect(await graveFindings()).toEqual([]);
  await page.getByLabelText('Code').fill(codeOf(screen, secret));
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: 'Léa Marketer Account menu' })).toBeVisible();
});

test('who comes back from the provider without being let in reads why', async () => {
  await someone('lea@example.org');
  await screen.open('/sign-in?refused=forbidden');
  await expect.element(page.getByRole('alert')).toMatchTextContent(/You have no account here/);
});

test('a forgotten password is exchanged with an admin’s link', async () => {
  await someone('lea@example.org');
  await screen.be('admin');
  await screen.open('/settings');
  await page.getByRole('button', { name: 'More for Léa' }).click();
  await page.getByRole('menuitem', { name: 'Link for a new password' }).click();
  const link = page.getByText(/\/reset#token-/);
  await expect.element(link).toBeVisible();
  const { hash } = new URL(link.element().textContent);
  await screen.be(null);
  await screen.open(`/reset${hash}`);
  await page.getByLabelText('New password', { exact: true }).fill('short');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/Use at least 12 characters\. Several words are fine/)).toBeVisible();
  expect(await graveFindings()).toEqual([]);
  await page.getByLabelText('New password', { exact: true }).fill('nine blue pears');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Your password is changed' })).toBeVisible();
});

test.each(['/sign-in', '/invite#x', '/reset#x'])('a demo says so on %s too', async (path) => {
  const setup = { needed: false, demo: true, provider: null };
  screen.answerWith((request) =>
    Promise.resolve(request.url.endsWith('/api/setup') ? Response.json(setup) : undefined),
  );
  await screen.open(path);
  await expect.element(page.getByRole('note')).toMatchTextContent(/a demo with made-up people/);
  expect(await graveFindings()).toEqual([]);
});
