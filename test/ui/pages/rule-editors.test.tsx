import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { aCheckedScreen, type CheckedScreen, GOLD } from '../support/a-checked-screen.ts';
import { graveFindings } from '../support/axe.ts';

let screen: CheckedScreen;
beforeEach(async () => {
  screen = await aCheckedScreen();
});

const ANY_SILVER: Condition = {
  type: 'any',
  conditions: [{ type: 'attribute', attribute: 'tier', operator: 'eq', value: 'silver' }],
};
const NO_TIER: Condition = { type: 'attribute', attribute: 'tier', operator: 'in', value: [] };

test('a condition that still lacks its value leaves the keyboard alone after a load, a move and an undo', async () => {
  await openWith(GOLD, ANY_SILVER, NO_TIER);
  await userEvent.keyboard('/');
  const search = page.getByRole('textbox', { name: 'Find an attribute, event or segment' });
  await expect.element(search).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(search).not.toBeInTheDocument();
  focusRow('conditions[0]');
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await expect.poll(focusedPath).toBe('conditions[0].conditions[0]');
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  await expect.poll(focusedPath).toBe('conditions[1]');
  await userEvent.keyboard('{Control>}z{/Control}{Control>}z{/Control}');
  await expect.element(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  expect(document.querySelector('[data-path="conditions[1].conditions[0]"]')).not.toBeNull();
  expect(document.querySelector('[role=dialog]')).toBeNull();
});

test('a condition that was just added opens for its value, and once only', async () => {
  await openWith(GOLD, ANY_SILVER);
  focusRow('conditions[0]');
  await userEvent.keyboard('ntier');
  await expect.element(page.getByRole('option', { name: /^Tier/ }).first()).toBeVisible();
  await userEvent.keyboard('{Enter}');
  const editor = page.getByRole('dialog', { name: /^Edit: / });
  await expect.poll(() => document.activeElement?.closest('[role=dialog]')).not.toBeNull();
  await editor.getByRole('button', { name: 'Done' }).click();
  await expect.poll(focusedPath).toBe('conditions[2]');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => document.querySelector('[data-path="conditions[2]"]')).toBeNull();
  focusRow('conditions[0]');
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  await expect.poll(() => document.querySelector('[data-path="conditions[2]"]')).not.toBeNull();
  await expect.element(editor).not.toBeInTheDocument();
});

function focusedPath(): string | null | undefined {
  return document.activeElement?.getAttribute('data-path');
}

test('an editor that grows stays in the window with its “Done”, and stretches no page', async () => {
  await openWith(...Array.from({ length: 4 }, () => GOLD), { type: 'people', customer_ids: ['person-0001'] });
  focusRow('conditions[4]');
  const row = document.activeElement?.getBoundingClientRect();
  await page.viewport(1440, Math.ceil(row?.bottom ?? 0) + 400);
  const height = document.documentElement.scrollHeight;
  await userEvent.keyboard('{Enter}');
  await page
    .getByRole('textbox', { name: 'Customer ids or e-mail addresses' })
    .fill(
      Array.from({ length: 200 }, (_, index) => `nobody-${index}-${'of-a-long-name'.repeat(3)}`).join('\n'),
    );
  await page.getByRole('button', { name: 'Look up 200' }).click();
  await expect.element(page.getByText('200 not found:')).toBeInTheDocument();
  const done = page.getByRole('button', { name: 'Done' });
  await expect.poll(() => innerHeight - done.element().getBoundingClientRect().bottom).toBeGreaterThan(12);
  expect(document.documentElement.scrollHeight).toBe(height);
});

test('a group that was left empty says whom that leaves, and what to do', async () => {
  await openWith(GOLD, { type: 'any', conditions: [] }, { type: 'all', conditions: [] });
  const grid = page.getByRole('treegrid', { name: 'Conditions' });
  await expect
    .element(grid.getByText('This group is empty: nobody meets it. Add a condition to it, or remove it.'))
    .toBeVisible();
  await expect.element(grid.getByText(/^This group is empty: everyone meets it/)).toBeVisible();
  expect(sentence()).toContain('an empty “any” (nobody does)');
  expect(await graveFindings()).toEqual([]);
});

/** What the rule says in words. */
function sentence(): string {
  return document.querySelector('[aria-label="In words"]')?.textContent ?? '';
}

async function openWith(...conditions: readonly Condition[]): Promise<void> {
  const { id } = await screen.draft({ condition: { type: 'all', conditions } });
  await screen.open(`/rules/${id}/audience`);
  await expect.element(page.getByRole('treegrid', { name: 'Conditions' })).toBeVisible();
}

function focusRow(path: string): void {
  document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)?.focus();
}
