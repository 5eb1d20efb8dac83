/** The house's rules as functions over file paths and texts, so that they can be shown to fail. */

/** For each layer, the layers it may import from. A layer is the longest matching path prefix. */
const LAYERS: { readonly [prefix: string]: readonly string[] } = {
  'src/query/': ['src/query/'],
  'src/domain/': ['src/domain/', 'src/query/'],
  'src/service/': ['src/service/', 'src/domain/'],
  'src/engines/': [
    'src/engines/',
    'src/domain/',
    'src/query/',
    'src/service/ports.ts',
    'src/service/errors.ts',
  ],
  'src/store/': ['src/store/', 'src/domain/', 'src/query/', 'src/service/ports.ts', 'src/service/errors.ts'],
  'src/api/': ['src/api/', 'src/service/', 'src/domain/'],
  'src/compose.ts': ['src/api/', 'src/service/', 'src/domain/'],
  'src/server/': [
    'src/server/',
    'src/compose.ts',
    'src/engines/',
    'src/store/',
    'src/service/',
    'src/domain/',
    'src/api/',
  ],
  'src/ui/': ['src/ui/', 'src/domain/', 'src/service/ports.ts', 'src/api/client.ts', 'src/api/schemas/'],
  'mocks/': [
    'mocks/',
    'src/compose.ts',
    'src/engines/',
    'src/store/',
    'src/service/',
    'src/domain/',
    'src/ui/',
    'src/api/',
  ],
};

/** Inside ui: pages → parts → kit. */
const UI_LAYERS: { readonly [prefix: string]: readonly string[] } = {
  'src/ui/kit/': ['src/ui/kit/', 'src/ui/theme/'],
  'src/ui/parts/': ['src/ui/parts/', 'src/ui/kit/', 'src/ui/theme/', 'src/ui/data/'],
  'src/ui/data/': ['src/ui/data/'],
  'src/ui/theme/': ['src/ui/theme/'],
};

const IMPURE = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bTemporal\.Now\b/;
/** Only these may read the clock and chance; what is new stands below compose until it is named here. */
const HOSTS = ['src/server/', 'src/ui/', 'mocks/'];

/** The files that a file imports, as paths from the top; packages are left out. */
export function importsOf(path: string, text: string): readonly string[] {
  const found = text.matchAll(/(?:from|import)\s*\(?\s*['"`](\.[^'"`]+)['"`]/g);
  return [...found].map((match) => resolvePath(path, match[1] ?? ''));
}

/** Why this file may not import what it imports; empty when all is well. */
export function wrongDirections(path: string, text: string): readonly string[] {
  if (!layerOf(path, LAYERS)) return [`${path} stands in no layer`];
  return importsOf(path, text)
    .filter(
      (target) => target.startsWith('src/') || target.startsWith('mocks/') || target.startsWith('test/'),
    )
    .filter((target) => !mayImport(path, target))
    .map((target) => `${path} may not import ${target}`);
}

/** Groups of files that import each other in a circle. */
export function circles(files: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const reaches = new Map([...files.keys()].map((path) => [path, reachedFrom(path, files)]));
  const found = new Map<string, readonly string[]>();
  for (const path of files.keys()) {
    if (reaches.get(path)?.has(path) !== true) continue;
    const circle = [...files.keys()].filter(
      (other) => reaches.get(path)?.has(other) === true && reaches.get(other)?.has(path) === true,
    );
    found.set(circle.join(' '), circle);
  }
  return [...found.values()];
}

function reachedFrom(path: string, files: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...(files.get(path) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(files.get(next) ?? []));
  }
  return reached;
}

/** Clock or chance where none may be. */
export function impurities(path: string, text: string): readonly string[] {
  if (HOSTS.some((prefix) => path.startsWith(prefix))) return [];
  return text
    .split('\n')
    .flatMap((line, index) => (IMPURE.test(line) ? [`${path}:${index + 1} reads the clock or chance`] : []));
}

/** Files that are too long to be about one thing. */
export function tooLong(path: string, text: string): readonly string[] {
  const lines = text.split('\n').length - 1;
  return lines > 400 ? [`${path} has ${lines} lines`] : [];
}

function mayImport(path: string, target: string): boolean {
  const allowed = layerOf(path, LAYERS);
  if (allowed && !allowed.some((prefix) => target.startsWith(prefix))) return false;
  if (path.startsWith('src/ui/kit/') && !target.startsWith('src/ui/')) return false;
  if (!target.startsWith('src/ui/')) return true;
  const page = /^src\/ui\/pages\/([^/]+)\//;
  const from = page.exec(path)?.[1];
  const to = page.exec(target)?.[1];
  if (from !== undefined && to !== undefined && from !== to) return false;
  const allowedInUi = layerOf(path, UI_LAYERS);
  return !allowedInUi || allowedInUi.some((prefix) => target.startsWith(prefix));
}

function layerOf(path: string, layers: { readonly [prefix: string]: readonly string[] }) {
  const prefix = Object.keys(layers).find((candidate) => path.startsWith(candidate));
  return prefix === undefined ? undefined : layers[prefix];
}

function resolvePath(from: string, relative: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const step of relative.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}
