import { expect, test } from '@playwright/test';
import { staticHost } from '../support/static-host.ts';

const FOLDER = new URL('../../dist/demo', import.meta.url).pathname;
/** The demo is made in the browser's one thread, beside whatever else the machine does. */
const LONG = { timeout: 240_000 };

test('the demo answers inside the browser, its figures add up, and one can be the manager', async ({
  page,
}) => {
  const host = await staticHost(FOLDER);
  try {
    await page.goto(`${host.address}/rules`);
    await expect(page.getByText('This is a demo with made-up people')).toBeVisible(LONG);
    await page.getByRole('link', { name: 'Weekly deals' }).click(LONG);
    await expect(page.getByText('Will be reached')).toBeVisible(LONG);
    await expect(page.getByText('of 24,000 customers')).toBeVisible(LONG);

    const outcomes = await page.evaluate(async () => {
      const rule: unknown = await (await fetch('/api/rules/weekly-deals')).json();
      const response = await fetch('/api/rules/preview', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ rule, flags: false, sample: false }),
      });
      const preview = (await response.json()) as {
        readonly outcomes: { readonly [outcome: string]: number };
      };
      return preview.outcomes;
    });
    expect(Object.values(outcomes).reduce((sum, people) => sum + people, 0)).toBe(24_000);

    await page.getByLabel('You are').selectOption('Ingrid Solberg, manager');
    await expect(page.getByRole('heading', { name: 'Review queue' })).toBeVisible(LONG);
    await expect(page.getByText('Home health devices: strips and cuffs').first()).toBeVisible(LONG);
  } finally {
    await host.close();
  }
});
