/** What a person does with the fields of a builder. */
import { page, userEvent } from 'vitest/browser';

/** Adds a condition by its name from the picker. */
export async function pick(name: string): Promise<void> {
  await page.getByRole('button', { name: 'Condition', exact: true }).click();
  await page.getByRole('textbox', { name: 'Find an attribute, event or segment' }).fill(name);
  await page.getByRole('option', { name: new RegExp(`^${name} `) }).click();
}

/** Chooses an option of a field. */
export async function choose(field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Opens the fields of the first condition by the keyboard. */
export async function editFirst(): Promise<void> {
  document.querySelector<HTMLElement>('[data-path="conditions[0]"]')?.focus();
  await userEvent.keyboard('{Enter}');
}
