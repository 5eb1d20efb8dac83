/** The flags that are found while someone types, measured where they are found: in a browser. */
import { chromium } from 'playwright';
import { build } from 'vite';
import { findBrowser } from '../support/browser.ts';
import { both } from './figures.ts';

const CONDITIONS = 40;
const ATTRIBUTES = 300;

/** One line: median and 95th percentile over `runs` different rules; null where there is no browser. */
export async function typingInBrowser(runs: number): Promise<string | null> {
  const found = await findBrowser();
  if (found === null) return null;
  const browser = await chromium.launch({
    executablePath: found.path,
    args: [...found.args],
    env: { ...process.env, ...found.env },
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundle() });
    const { times, flags } = await page.evaluate<{ times: readonly number[]; flags: number }>(
      `bench.typing(${CONDITIONS}, ${ATTRIBUTES}, ${runs})`,
    );
    return `static in ${browser.browserType().name()} ${browser.version()}: ${CONDITIONS} conditions, ${ATTRIBUTES} attributes, ${flags} flags: ${both(times, 1)} ms`;
  } finally {
    await browser.close();
  }
}

/** The pure core and the measuring page as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: `${import.meta.dirname}/typing-page.ts`, formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('Nothing was built.');
  return chunk.code;
}
