import type { Ports } from './ports.ts';

/**
 * Whether the customers here are made up: the demo shop was loaded, and no others took their place since. It is told of
 * what is kept, not of how the server was started, so a demo is never taken for the real thing, nor the other way.
 */
export async function holdsDemo(ports: Pick<Ports, 'store'>): Promise<boolean> {
  const { audit } = ports.store.view;
  const [loaded] = await audit.list({ action: 'demo.load', limit: 1 });
  if (loaded === undefined) return false;
  const started = await audit.list({ action: 'import.start', limit: 500 });
  const since = new Set(
    started
      .filter(({ entry }) => entry.seq > loaded.entry.seq && entry.facts['dataset'] === 'customers')
      .filter(({ entry }) => entry.facts['mode'] === 'replace')
      .map(({ entry }) => entry.subject),
  );
  if (since.size === 0) return true;
  const finished = await audit.list({ action: 'import.finish', limit: 500 });
  return !finished.some(({ entry }) => since.has(entry.subject));
}
