import { defineConfig } from '@playwright/test';
import { findBrowser } from '../support/browser.ts';

const browser = await findBrowser();

/** The journeys start their own server on a free port and an empty folder. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    trace: 'retain-on-failure',
    actionTimeout: 30_000,
    ...(browser && {
      launchOptions: { executablePath: browser.path, args: [...browser.args], env: { ...browser.env } },
    }),
  },
});
