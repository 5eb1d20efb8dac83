import { z } from '@hono/zod-openapi';
import { CATEGORIES } from '../../domain/classification/categories.ts';
import { attributeValues } from '../../service/attribute-values.ts';
import { changeAttribute } from '../../service/change-attribute.ts';
import { everythingIn } from '../../domain/data/catalog.ts';
import { consentCoverage } from '../../service/consent-coverage.ts';
import { exposeData, settleExposure } from '../../service/expose-data.ts';
import { findValues } from '../../service/find-values.ts';
import type { Ports } from '../../service/ports.ts';
import { readCatalog } from '../../service/read-catalog.ts';
import { actorOf, body, json, route, router } from '../route.ts';
import {
  attributeChangeSchema,
  attributeSchema,
  catalogSchema,
  categoriesSchema,
  coverageSchema,
  exposureBody,
  exposureSchema,
  foundValuesSchema,
  valuesSchema,
} from '../schemas/catalog.ts';
import { idParam, ifMatch } from '../schemas/schema.ts';
import { tagged, versionOf } from '../versions.ts';

export type CatalogRoutes = ReturnType<typeof catalogRoutes>;

/** `/catalog` and `/categories`: what the data holds and what kind of data it is. */
export function catalogRoutes(ports: Ports) {
  return router()
    .openapi(
      route({
        right: 'catalog.read',
        method: 'get',
        path: '/catalog',
        tags: ['catalog'],
        summary: 'Attributes and events, measured and classified',
        responses: { 200: json(catalogSchema, 'The catalogue') },
      }),
      async (c) => c.json(await readCatalog(ports), 200),
    )
    .openapi(
      route({
        right: 'catalog.change',
        method: 'patch',
        path: '/catalog/attributes/{id}',
        tags: ['catalog'],
        summary: 'Say what an attribute is; a category confirms or corrects the suggestion',
        request: { params: idParam, headers: ifMatch, body: body(attributeChangeSchema) },
        responses: { 200: json(attributeSchema, 'The attribute as it is now') },
      }),
      async (c) => {
        const version = versionOf(c.req.valid('header'));
        const { id } = c.req.valid('param');
        return c.json(
          tagged(c, await changeAttribute(ports, actorOf(c), id, c.req.valid('json'), version)),
          200,
        );
      },
    )
    .openapi(
      route({
        right: 'data.expose',
        method: 'post',
        path: '/catalog/attributes/{id}/exposure',
        tags: ['catalog'],
        summary:
          'Mark an attribute as exposed: rules that use it pause, the people affected become a segment',
        request: { params: idParam, body: body(exposureBody) },
        responses: { 200: json(exposureSchema, 'What came of it') },
      }),
      async (c) => {
        const { reason } = c.req.valid('json');
        return c.json(await exposeData(ports, actorOf(c), [c.req.valid('param').id], reason), 200);
      },
    )
    .openapi(
      route({
        right: 'data.expose',
        method: 'post',
        path: '/datasets/{dataset}/exposure',
        tags: ['catalog'],
        summary: 'Mark every attribute of the customers, or every property of the events, as exposed',
        request: {
          params: z.object({ dataset: z.enum(['customers', 'events']) }),
          body: body(exposureBody),
        },
        responses: { 200: json(exposureSchema, 'What came of it') },
      }),
      async (c) => {
        const catalog = await readCatalog(ports);
        const held = new Set(catalog.attributes.map(({ id }) => id));
        const ofCustomers = c.req.valid('param').dataset === 'customers';
        const ids = everythingIn(catalog)
          .map(({ id }) => id)
          .filter((id) => held.has(id) === ofCustomers);
        return c.json(await exposeData(ports, actorOf(c), ids, c.req.valid('json').reason), 200);
      },
    )
    .openapi(
      route({
        right: 'data.expose',
        method: 'post',
        path: '/catalog/attributes/{id}/exposure/settle',
        tags: ['catalog'],
        summary: 'Take the mark back; rules stay paused until someone resumes them',
        request: { params: idParam, body: body(exposureBody) },
        responses: { 204: { description: 'It is settled' } },
      }),
      async (c) => {
        await settleExposure(ports, actorOf(c), c.req.valid('param').id, c.req.valid('json').reason);
        return c.body(null, 204);
      },
    )
    .openapi(
      route({
        right: 'catalog.read',
        method: 'get',
        path: '/catalog/attributes/{id}/values',
        tags: ['catalog'],
        summary: 'The most frequent values; of sensitive attributes only those that enough people share',
        request: { params: idParam },
        responses: { 200: json(valuesSchema, 'Values') },
      }),
      async (c) => c.json(await attributeValues(ports, c.req.valid('param').id), 200),
    )
    .openapi(
      route({
        right: 'catalog.read',
        // What is searched for may be a diagnosis or an address: it stands in no URL, and so in no log.
        method: 'post',
        path: '/catalog/values',
        tags: ['catalog'],
        summary: 'Values by name, of all attributes and of all properties of events',
        request: { body: body(z.strictObject({ search: z.string().min(2).max(200) })) },
        responses: { 200: json(foundValuesSchema, 'What was found, most people first') },
      }),
      async (c) => c.json({ items: await findValues(ports, c.req.valid('json').search) }, 200),
    )
    .openapi(
      route({
        right: 'catalog.read',
        method: 'get',
        path: '/catalog/coverage',
        tags: ['catalog'],
        summary:
          'For how many people each attribute and property is set, and how many of them agreed to its use',
        responses: { 200: json(coverageSchema, 'Consent coverage') },
      }),
      async (c) => c.json(await consentCoverage(ports), 200),
    )
    .openapi(
      route({
        right: 'catalog.read',
        method: 'get',
        path: '/categories',
        tags: ['catalog'],
        summary: 'Kinds of personal data',
        responses: { 200: json(categoriesSchema, 'Categories') },
      }),
      (c) => {
        const items = CATEGORIES.map(({ id, label, sensitivity, definition }) => ({
          id,
          label,
          sensitivity,
          definition,
        }));
        return c.json({ items }, 200);
      },
    );
}
