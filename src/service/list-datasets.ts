import type { DatasetState, Ports } from './ports.ts';

/** What is loaded of each dataset, and the version of all of it together. */
export async function listDatasets(
  ports: Pick<Ports, 'engine'>,
): Promise<{ readonly items: readonly DatasetState[]; readonly data_version: string }> {
  const [items, data_version] = await Promise.all([ports.engine.datasets(), ports.engine.dataVersion()]);
  return { items, data_version };
}
