import { expect, type Page } from '@playwright/test';
import { aMarketingFile } from '../../support/a-marketing-file.ts';

const PEOPLE = 200;
const FORMULA_AT = 12;
/** An id that a spreadsheet would run as a formula. */
export const FORMULA_ID = '=1+1';

/**
 * 200 customers with what they did, agreed to and were sent: every fourth said nothing about marketing, one in eight
 * objected, every fifth got three e-mails this week, and one is named by a formula.
 */
export async function importSomeData(page: Page): Promise<void> {
  const now = Date.now();
  const ago = (days: number) => new Date(now - days * 86_400_000).toISOString();
  const ids = Array.from({ length: PEOPLE }, (_, index) =>
    index === FORMULA_AT ? FORMULA_ID : String(1_000 + index * 3),
  );
  const lines = (head: string, line: (id: string, index: number) => readonly string[]) =>
    [head, ...ids.flatMap(line)].join('\n');
  await importFile(
    page,
    'customers',
    aMarketingFile().replace(`\n${1_000 + FORMULA_AT * 3};`, `\n${FORMULA_ID};`),
  );
  await importFile(
    page,
    'events',
    lines('customer_id,event,occurred_at,amount', (id, index) =>
      Array.from({ length: index % 4 }, (_, nth) => `${id},purchase,${ago(1 + nth * 20)},${20 + index}`),
    ),
  );
  await importFile(
    page,
    'consents',
    lines('customer_id,purpose,channel,status,captured_at', (id, index) =>
      index % 4 === 3
        ? []
        : [`${id},marketing,email,${index % 8 === 1 ? 'objected' : 'granted'},${ago(100)}`],
    ),
  );
  await importFile(
    page,
    'sends',
    lines('customer_id,rule_id,channel,purpose,sent_at,status', (id, index) =>
      index % 5 === 0
        ? [1, 2, 3].map((days) => `${id},newsletter,email,marketing,${ago(days)},delivered`)
        : [],
    ),
  );
}

async function importFile(page: Page, dataset: string, text: string): Promise<void> {
  const done = await page.evaluate(
    async ({ dataset: of, text: content }) => {
      const form = new FormData();
      form.set('dataset', of);
      form.set('file', new File([content], `${of}.csv`, { type: 'text/csv' }));
      form.set('options', JSON.stringify({ mode: 'replace' }));
      const started = await fetch('/api/imports', { method: 'POST', body: form });
      const { import_id } = (await started.json()) as { readonly import_id: string };
      for (;;) {
        const run = (await (await fetch(`/api/imports/${import_id}`)).json()) as {
          readonly status: string;
          readonly rows_set_aside: number;
        };
        if (run.status !== 'running') return run;
        await new Promise((resolve) => {
          setTimeout(resolve, 100);
        });
      }
    },
    { dataset, text },
  );
  expect(done).toMatchObject({ status: 'done', rows_set_aside: 0 });
}
