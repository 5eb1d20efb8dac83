import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import { aCheckedScreen, type CheckedScreen } from '../support/a-checked-screen.ts';

let screen: CheckedScreen;
let rule: Rule;
/** Lets the exact count go on. */
let countExactly: () => void;
/** What was asked so far. */
let asked: string[];

beforeEach(async () => {
  screen = await aCheckedScreen();
  rule = await screen.draft();
  asked = [];
  const gate = new Promise<void>((resolve) => (countExactly = resolve));
  screen.answerWith(async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/api/datasets') {
      const answer = await screen.api.app.fetch(request);
      const body = (await answer.json()) as { readonly items: readonly object[] };
      return Response.json({ items: body.items.map((item) => ({ ...item, rows: 2_000_000 })) });
    }
    if (pathname !== '/api/rules/preview') return undefined;
    const question = (await request.clone().json()) as { readonly precision?: string };
    asked.push(question.precision ?? 'exact');
    if (question.precision === 'estimate') {
      const answer = await screen.api.app.fetch(request);
      const preview = (await answer.json()) as { readonly outcomes: object };
      return Response.json({
        ...preview,
        precision: 'estimate',
        margin: 312,
        outcomes: { ...preview.outcomes, reached: 27_408 },
      });
    }
    await Promise.race([
      gate,
      new Promise((_resolve, reject) => {
        request.signal.addEventListener('abort', () => reject(new DOMException('gone', 'AbortError')));
      }),
    ]);
    return undefined;
  });
});

test('of many customers an estimate stands first, with its range, until the exact count replaces it', async () => {
  await screen.open(`/rules/${rule.id}/audience`);
  const reach = page.getByRole('region', { name: 'Reach' });
  await expect.element(reach.getByText('≈ 27,400')).toBeVisible();
  await expect.element(reach.getByText('27,100–27,700')).toBeVisible();
  countExactly();
  await expect.element(reach.getByText(/^Exact/)).toBeVisible();
  await expect.element(reach.getByText('84', { exact: true }).first()).toBeVisible();
  await expect.element(reach.getByText('≈ 27,400')).not.toBeInTheDocument();
});

test('a count that takes long can be stopped, and the estimate stays until it is counted exactly', async () => {
  await screen.open(`/rules/${rule.id}/audience`);
  const reach = page.getByRole('region', { name: 'Reach' });
  await reach.getByRole('button', { name: 'Stop' }).click();
  await expect.element(reach.getByText('≈ 27,400')).toBeVisible();
  countExactly();
  await reach.getByRole('button', { name: 'Count exactly' }).click();
  await expect.element(reach.getByText(/^Exact/)).toBeVisible();
  expect(asked.filter((precision) => precision === 'estimate')).toHaveLength(1);
});
