import { expect, type Page, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { aDataFolder, aServer } from './support/a-server.ts';
import { firstAccount, invited } from './support/a-team.ts';
import { expectReadable } from './support/axe.ts';
import { tabTo } from './support/keyboard.ts';
import { FORMULA_ID, importSomeData } from './support/some-data.ts';

const RULE = 'Reading weeks';
const REASON = 'Single people asked for quiet hotels in our survey.';
const PAGES = [
  ['/overview', 'Overview'],
  ['/rules', 'Rules'],
  ['/segments', 'Segments'],
  ['/catalog', 'Data catalog'],
  ['/import', 'Import'],
  ['/consent', 'Consent'],
  ['/policies', 'Policies'],
  ['/audit', 'Audit log'],
  ['/settings', 'Settings'],
] as const;
const MONTH_MS = 30 * 86_400_000;

type Figures = { readonly [label: string]: number };

test('a team gets from data to a decided rule, and everything is there after a restart', async ({
  page: admin,
  browser,
}) => {
  const broken: string[] = [];
  const folder = await aDataFolder();
  let server = await aServer(folder.path);
  const { url } = server;
  try {
    await firstAccount(admin, server);
    await importSomeData(admin);
    const author = await invited(admin, browser, { name: 'Mia Berg', role: 'Manager', url });
    const reviewer = await invited(admin, browser, { name: 'Ingrid Solberg', role: 'Manager', url });
    for (const page of [admin, author, reviewer]) page.on('pageerror', ({ message }) => broken.push(message));

    await test.step('a segment is built by keyboard alone, and its reach follows every key', async () => {
      await author.goto(`${url}/segments/new`);
      await tabTo(author, author.getByLabel('Name'));
      await author.keyboard.type('Degree holders');
      await tabTo(author, rows(author).first());
      await author.keyboard.press('n');
      await author.keyboard.type('education');
      await expect(author.getByRole('option', { name: /^Education/ })).toBeVisible();
      await author.keyboard.press('Enter');
      const values = author.getByRole('combobox', { name: 'Value' });
      await tabTo(author, values);
      for (const [value, people] of [
        ['Graduation', '50'],
        ['PhD', '100'],
        ['Basic', '150'],
      ] as const) {
        await author.keyboard.type(value);
        await author.keyboard.press('Enter');
        await expect(reach(author)).toContainText(people);
      }
      await tabTo(author, author.getByRole('button', { name: 'Done' }));
      await author.keyboard.press('Enter');
      await expect(rows(author).filter({ hasText: 'Education' })).toBeFocused();
      await expect(sentence(author)).toHaveText(/education is any of Graduation, PhD or Basic/i);
    });

    await test.step('a step is undone and done again, and the sentence follows', async () => {
      await author.keyboard.press('Delete');
      await expect(sentence(author)).toHaveText('Everyone.');
      await expect(reach(author)).toContainText('200');
      await author.keyboard.press('Control+z');
      await expect(reach(author)).toContainText('150');
      await author.keyboard.press('Control+Shift+z');
      await expect(reach(author)).toContainText('200');
      await author.keyboard.press('Control+z');
      await expect(sentence(author)).toHaveText(/any of Graduation, PhD or Basic/);
      await expectReadable(author);
      await tabTo(author, author.getByRole('button', { name: 'Save' }));
      await author.keyboard.press('Enter');
      await expect(author).toHaveURL(/\/segments\/degree-holders$/);
    });

    await test.step('a cap and quiet hours are set, in order', async () => {
      await author.goto(`${url}/caps`);
      await author.getByRole('button', { name: 'New cap' }).click();
      await author.getByRole('textbox', { name: 'Name' }).fill('Two a week');
      await author.getByRole('textbox', { name: 'At most' }).fill('2');
      await author.getByRole('button', { name: 'Add cap' }).click();
      await author.getByRole('button', { name: 'Add', exact: true }).click();
      await author.getByLabel('From', { exact: true }).fill(hourFromNow(-2));
      await author.getByLabel('Until', { exact: true }).fill(hourFromNow(2));
      await author.getByText('are not sent', { exact: true }).click();
      await author.getByRole('button', { name: 'Add quiet hours' }).click();
      await author.getByRole('button', { name: 'Save changes' }).click();
      await expect(author.getByText('v1, in force')).toBeVisible();
      await expectReadable(author);
    });

    await test.step('a rule says whom, for what, by what, when, and whom to leave out', async () => {
      expect(await segmentOfComplainers(author)).toBe(201);
      await author.goto(`${url}/rules`);
      await author.getByRole('button', { name: 'New rule' }).click();
      await author.getByLabel('Name of the rule').fill(RULE);
      await author.getByLabel('Message', { exact: true }).fill('A week of quiet.');
      await choose(author, 'Data that the message shows', 'Income');
      await author.getByRole('tab', { name: 'Caps & schedule' }).click();
      await choose(author, 'When it goes out', 'on days of the week');
      await author.getByLabel('Priority').fill('5');
      await expect(author.getByText('Two a week')).toBeVisible();
      await author.getByRole('tab', { name: 'Audience' }).click();
      await choose(author, 'Saved segment', 'Degree holders');
      await choose(author, 'Leave out', 'Complainers');
      await author.getByLabel('Holdout').fill('10');
      await author.getByRole('button', { name: 'Condition', exact: true }).click();
      await author.getByLabel('Find an attribute, event or segment').fill('marital');
      await author.getByRole('option', { name: /^Marital status/ }).click();
      for (const value of ['Single', 'Married', 'Together']) {
        await author.getByRole('combobox', { name: 'Value' }).fill(value);
        await author.keyboard.press('Enter');
      }
      await author.getByRole('button', { name: 'Done' }).click();
      await expect(sentence(author)).toHaveText(/Marital status is any of Single, Married or Together/i);
      await expect(author.getByText('saved', { exact: true })).toBeVisible();
    });

    await test.step('the funnel adds up to all customers, with who is held back by cap and by the hour', async () => {
      await author.getByRole('tab', { name: 'Preview & people' }).click();
      let quiet: Figures = {};
      await expect(async () => {
        quiet = await funnel(author);
        expect(quiet['Excluded: complainers']).toBe(5);
        for (const drop of ['Holdout, 10%', 'Objected', 'No consent', 'Held back by cap', 'Quiet hours']) {
          expect(quiet[drop], drop).toBeGreaterThan(0);
        }
        expect(quiet['Will be reached']).toBe(0);
      }).toPass();
      await author.goto(`${url}/caps`);
      await author.getByRole('button', { name: /^Edit quiet hours/ }).click();
      await author.getByText('wait until they end', { exact: true }).click();
      await author.getByRole('button', { name: 'Change quiet hours', exact: true }).click();
      await author.getByRole('button', { name: 'Save changes' }).click();
      await expect(author.getByText('v2, in force')).toBeVisible();
      await openRule(author, url, 'Preview & people');
      const loud = { ...quiet, 'Quiet hours': 0, 'Will be reached': quiet['Quiet hours'] };
      await expect(async () => expect(await funnel(author)).toEqual(loud)).toPass();
    });

    await test.step('for any person it says why, or why not', async () => {
      await author.getByRole('button', { name: /^Objected/ }).click();
      const objector = author.getByRole('row').filter({ hasText: 'Objected' }).first();
      await objector.getByRole('button', { name: /^Why / }).click();
      const why = author.getByRole('complementary').filter({ hasText: 'Why is this person not targeted?' });
      await expect(why.getByText('Not reached: objected.')).toBeVisible();
      await expect(why.getByText(/Marital status is any of/)).toBeVisible();
      await expectReadable(author);
    });

    await test.step('flags stand on the condition, and a fix from the Flags tab clears what it says', async () => {
      await openRule(author, url, 'Audience');
      const condition = rows(author).filter({ hasText: 'Marital status' });
      await expect(condition.getByText('Needs review')).toBeVisible();
      await condition.focus();
      await expect(author.getByText('Should this rule know this?').first()).toBeVisible();
      await expectReadable(author);
      await author.getByRole('tab', { name: 'Flags' }).click();
      const flags = author.getByRole('list', { name: 'Flags' });
      await flags.getByRole('button', { name: /The message shows Income/ }).click();
      await expect(author.getByRole('heading', { name: 'Where the data comes from' })).toBeVisible();
      await expectReadable(author);
      await author.getByRole('button', { name: 'Apply Hide Income from the message' }).click();
      const effect = author.getByRole('dialog');
      await expect(effect.getByRole('row', { name: /^Will be reached/ })).toBeVisible();
      await effect.getByRole('button', { name: 'Apply' }).click();
      await expect(flags.getByRole('button', { name: /Marital status/ }).first()).toBeVisible();
      await expect(flags.getByRole('button', { name: /Income/ })).toHaveCount(0);
      await expect(author.getByText('saved', { exact: true })).toBeVisible();
    });
    await test.step('who wrote a rule can’t decide on it', async () => {
      await author.getByRole('button', { name: 'Submit for review' }).click();
      await author.getByRole('button', { name: 'Open the review' }).click();
      await expect(author.getByRole('region', { name: 'Decision' })).toContainText('Ingrid Solberg');
      await expect(author.getByRole('radio', { name: /^Approve/ })).toHaveCount(0);
    });

    await test.step('a reviewer asks for changes with a reason, and its author sees it', async () => {
      await reviewer.goto(`${url}/review`);
      await expect(reviewer.getByRole('heading', { name: RULE })).toBeVisible();
      await expectReadable(reviewer);
      await reviewer.keyboard.press('r');
      await reviewer.getByLabel(/^Reason/).fill('Please say in the message how we know.');
      await reviewer.getByRole('button', { name: 'Request changes' }).click();
      await expect(reviewer.getByText(`Changes requested for ${RULE}.`)).toBeVisible();
      await openRule(author, url, 'Message');
      await expect(author.getByText('Changes requested')).toBeVisible();
      await author.getByLabel('Message', { exact: true }).fill('A week of quiet, as you told us.');
      await expect(author.getByText('saved', { exact: true })).toBeVisible();
      await author.getByRole('button', { name: 'Submit for review' }).click();
      await expect(author.getByRole('button', { name: 'Open the review' })).toBeVisible();
    });

    await test.step('a reviewer waives with reason and end date, and approves', async () => {
      await reviewer.goto(`${url}/review`);
      await expect(reviewer.getByRole('heading', { name: RULE })).toBeVisible();
      await expect(reviewer.getByRole('radio', { name: /^Waive/ })).toBeEnabled();
      await reviewer.keyboard.press('w');
      await reviewer.getByLabel(/^Reason/).fill(REASON);
      await reviewer
        .getByLabel('Waiver ends')
        .fill(new Date(Date.now() + MONTH_MS).toISOString().slice(0, 10));
      await reviewer.getByRole('button', { name: /^Waive and approve v1/ }).click();
      await expect(reviewer.getByText(/approved and can be published/)).toBeVisible();
    });

    await test.step('it is published, and its audience leaves without a cell that a spreadsheet would run', async () => {
      await openRule(author, url, 'Audience');
      await author.getByRole('button', { name: 'Publish v1' }).click();
      const link = author.getByRole('link', { name: 'Download audience' });
      const [download] = await Promise.all([author.waitForEvent('download'), link.click()]);
      const lines = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/);
      expect(lines[0]).toBe('customer_id');
      expect(lines).toContain(`'${FORMULA_ID}`);
      expect(lines.filter((line) => /^"?[=+\-@\t]/.test(line))).toEqual([]);
    });

    await test.step('all of it is in the audit log, which verifies, and is there after a stop and a start', async () => {
      await server.stop();
      server = await aServer(folder.path, { TACT_PORT: new URL(url).port });
      await openRule(author, url, 'History');
      await expect(author.getByText('Live v1', { exact: true })).toBeVisible();
      await author.goto(`${url}/audit`);
      await author.getByRole('button', { name: 'Verify the log' }).click();
      await expect(author.getByText(/^All \d+ entries hold$/)).toBeVisible();
    });

    await test.step('every other page is readable in light and dark', async () => {
      for (const [path, heading] of PAGES) {
        await author.goto(`${url}${path}`);
        await expect(author.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
        await expectReadable(author);
      }
    });
    expect(broken).toEqual([]);
  } finally {
    await server.stop();
    await folder.gone();
  }
});

function rows(page: Page) {
  return page.getByRole('treegrid', { name: 'Conditions' }).locator('[data-path]');
}

function reach(page: Page) {
  return page.getByRole('complementary').filter({ hasText: 'Match the segment' });
}

function sentence(page: Page) {
  return page.getByLabel('In words');
}

/** The figures of the waterfall by their labels; they add up to all customers. */
async function funnel(page: Page): Promise<Figures> {
  await expect(page.getByRole('heading', { name: 'Who drops out, and why' })).toBeVisible();
  const texts = await page
    .getByRole('list', { name: /^Figures/ })
    .getByRole('button')
    .allInnerTexts();
  const figures = Object.fromEntries(
    texts.map((text) => {
      const [label = '', figure = ''] = text.split('\n').filter((line) => line.trim() !== '');
      return [label, Math.abs(Number(figure.replace('−', '-')))];
    }),
  );
  const outside = await page.getByRole('button', { name: /^Not matched/ }).innerText();
  const others = Number(/: (\d+) of 200 people/.exec(outside)?.[1]);
  expect(Object.values(figures).reduce((sum, people) => sum + people, others)).toBe(200);
  return figures;
}

async function openRule(page: Page, url: string, tab: string): Promise<void> {
  await page.goto(`${url}/rules`);
  await page.getByRole('link', { name: RULE }).click();
  await page.getByRole('tab', { name: tab }).click();
}

/** `14:07`, as an input of times takes it, so many hours from now. */
function hourFromNow(hours: number): string {
  return new Date(Date.now() + hours * 3_600_000).toISOString().slice(11, 16);
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Quicker than by hand: how a segment is built was walked above. */
function segmentOfComplainers(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const condition = { type: 'attribute', attribute: 'complain', operator: 'eq', value: true };
    const made = await fetch('/api/segments', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: 'complainers', name: 'Complainers', condition }),
    });
    return made.status;
  });
}
