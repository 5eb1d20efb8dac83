import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { copyFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { findBrowser } from './test/support/browser.ts';

/** The demo is the same app with another entry, which answers the API inside the browser. */
const DEMO_ENTRY = '/mocks/main.ts';
const APP_ENTRY = '/src/ui/main.tsx';
/** What a test, and what is looked at until it is so, may take on a slow and busy machine (ms). */
const PATIENCE = 180_000;
const PATIENCE_OF_A_POLL = 60_000;

export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => {
  const demo = mode === 'demo';
  const testing = mode === 'test';
  const browser = testing ? await findBrowser() : null;
  // The screens are tested as they are shipped: React for developers takes a third longer.
  if (testing) process.env['NODE_ENV'] = 'production';
  return {
    base: demo ? (process.env['TACT_DEMO_BASE'] ?? '/') : '/',
    publicDir: false,
    plugins: [
      react(),
      {
        name: 'entry-of-the-demo',
        transformIndexHtml: {
          order: 'pre',
          handler: (html) => (demo ? html.replace(APP_ENTRY, DEMO_ENTRY) : html),
        },
        // The demo's service worker, and the page with which a static host answers an address inside the app.
        closeBundle: () => {
          if (!demo || testing) return;
          copyFileSync('node_modules/msw/lib/mockServiceWorker.js', 'dist/demo/mockServiceWorker.js');
          copyFileSync('dist/demo/index.html', 'dist/demo/404.html');
        },
      },
    ],
    build: {
      outDir: demo ? 'dist/demo' : 'dist/app',
      emptyOutDir: true,
      // The content security policy takes files from our own address only, not from data: addresses.
      assetsInlineLimit: 0,
      target: 'es2023',
      chunkSizeWarningLimit: 900,
    },
    server: { proxy: { '/api': 'http://127.0.0.1:4400' } },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            include: ['test/**/*.test.ts'],
            exclude: ['test/ui/**', 'test/e2e/**', 'test/bench/**'],
            setupFiles: ['test/support/the-same-chance.ts'],
            testTimeout: PATIENCE,
            hookTimeout: PATIENCE,
            expect: { poll: { timeout: PATIENCE_OF_A_POLL } },
            // One more than there are cores: the tests that start servers and databases wait for them.
            maxWorkers: availableParallelism() + 1,
            // No test changes a module or the process, so files share what they import: a quarter less time.
            isolate: false,
          },
        },
        {
          extends: true,
          optimizeDeps: {
            include: ['react/jsx-dev-runtime', 'vitest-browser-react', 'axe-core', 'recharts'],
          },
          test: {
            name: 'ui',
            include: ['test/ui/**/*.test.{ts,tsx}'],
            setupFiles: ['test/ui/support/on-a-friday.ts'],
            expect: { poll: { interval: 10, timeout: PATIENCE_OF_A_POLL } },
            testTimeout: PATIENCE / 2,
            hookTimeout: PATIENCE / 2,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: browser ? { executablePath: browser.path, args: [...browser.args] } : {},
                // Nothing moves, so that nothing has to be waited for.
                contextOptions: { reducedMotion: 'reduce', timezoneId: 'UTC', locale: 'en-US' },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
    },
  };
});
