/** `npm start`: builds the screens when they are missing or older than their sources, then starts the server. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TOP = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = join(TOP, 'dist/app/index.html');
const SOURCES = ['src', 'index.html', 'vite.config.ts', 'package-lock.json'];

if (!existsSync(BUILT) || newestIn(SOURCES.map((name) => join(TOP, name))) > statSync(BUILT).mtimeMs) {
  console.log('Building the screens, which takes a few seconds …');
  const { build } = await import('vite');
  await build({ root: TOP, logLevel: 'warn' });
}
await import('./main.ts');

function newestIn(paths: readonly string[]): number {
  return Math.max(
    ...paths.map((path) => {
      const { mtimeMs } = statSync(path);
      return statSync(path).isDirectory()
        ? newestIn(readdirSync(path).map((name) => join(path, name)))
        : mtimeMs;
    }),
  );
}
