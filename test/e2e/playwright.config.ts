import { defineConfig } from '@playwright/test';
import { findBrowser } from '../support/browser.ts';

const browser = await findBrowser();

/** The journeys start their own server on a free port and an empty folder. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 900_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    // A trace takes a picture of the page at each step: ask for it with `--trace on`.
    trace: 'off',
    actionTimeout: 60_000,
    ...(browser && {
      launchOptions: { executablePath: browser.path, args: [...browser.args], env: { ...browser.env } },
    }),
  },
});
