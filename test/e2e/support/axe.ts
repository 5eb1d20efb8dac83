import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Nothing that axe calls serious or critical, in light and in dark. */
export async function expectReadable(page: Page): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.evaluate(
      (to) => document.documentElement.setAttribute('data-mantine-color-scheme', to),
      scheme,
    );
    await page.waitForFunction(() =>
      document.getAnimations().every(({ playState, effect }) => {
        const endless = effect?.getTiming().iterations === Infinity;
        return endless || playState !== 'running';
      }),
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(
      grave.map(
        ({ id, nodes }) =>
          `${scheme} ${page.url()} ${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`,
      ),
    ).toEqual([]);
  }
}
