import { listDatasets } from '../../service/list-datasets.ts';
import type { Ports } from '../../service/ports.ts';
import { json, route, router } from '../route.ts';
import { datasetsSchema } from '../schemas/catalog.ts';

export type DatasetsRoutes = ReturnType<typeof datasetsRoutes>;

/** `/datasets`: what is loaded. */
export function datasetsRoutes(ports: Ports) {
  return router().openapi(
    route({
      right: 'catalog.read',
      method: 'get',
      path: '/datasets',
      tags: ['catalog'],
      summary: 'What is loaded of each dataset, and since when',
      responses: { 200: json(datasetsSchema, 'Datasets') },
    }),
    async (c) => c.json(await listDatasets(ports), 200),
  );
}
