/** Finds a Chromium for the tests, so that `npm test` needs no system package. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright';

export interface FoundBrowser {
  readonly path: string;
  readonly args: readonly string[];
  readonly env: { readonly [name: string]: string };
}

const INSTALLED: { readonly [platform: string]: readonly string[] } = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * The browser to test with: `CHROME_PATH`, Playwright's own, an installed one, then the one that npm brings for Linux x64.
 * None: null after one loud line, or an error when `CI` is set.
 */
export async function findBrowser(): Promise<FoundBrowser | null> {
  const own = process.env['CHROME_PATH'];
  const candidates = [own, chromium.executablePath(), ...(INSTALLED[process.platform] ?? [])];
  const path = candidates.find((candidate) => candidate !== undefined && existsSync(candidate));
  if (path !== undefined) return { path, args: launchArguments(), env: {} };
  const packed = await unpackedBrowser();
  if (packed) return packed;
  const message =
    'NO BROWSER FOUND for the browser tests. Install Chromium or Chrome, or set CHROME_PATH to one, and run again.';
  if (process.env['CI'] !== undefined) throw new Error(message);
  console.error(`\n*** ${message} ***\n`);
  return null;
}

function launchArguments(): readonly string[] {
  const sandboxed = process.getuid?.() !== 0 && !existsSync('/.dockerenv');
  return [
    ...(sandboxed ? [] : ['--no-sandbox']),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

/** The package unpacks its libraries only on AWS; without them it starts on machines that have NSS only. */
async function unpackedBrowser(): Promise<FoundBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { default: packed } = await import('@sparticuz/chromium');
  const path = await packed.executablePath();
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
  const archive = join(bin, 'al2023.tar.br');
  const target = join(tmpdir(), 'tact-chromium-libraries');
  if (existsSync(archive) && !existsSync(target)) {
    mkdirSync(target, { recursive: true });
    execFileSync('tar', ['-x', '-C', target], { input: brotliDecompressSync(readFileSync(archive)) });
  }
  const libraries = `${join(target, 'lib')}:${target}`;
  process.env['LD_LIBRARY_PATH'] = libraries;
  return { path, args: launchArguments(), env: { LD_LIBRARY_PATH: libraries } };
}
