import { z } from '@hono/zod-openapi';
import {
  SOURCES,
  type Catalog,
  type CatalogAttribute,
  type CatalogProperty,
} from '../../domain/data/catalog.ts';
import { ATTRIBUTE_TYPES } from '../../domain/data/schema.ts';
import type { AttributeChange } from '../../service/change-attribute.ts';
import type { Exposed } from '../../service/expose-data.ts';
import type { CoverageMap } from '../../domain/data/coverage.ts';
import type { AttributeValues } from '../../service/attribute-values.ts';
import type { FoundValue } from '../../service/find-values.ts';
import type { DatasetState } from '../../service/ports.ts';
import { datasetSchema } from './imports.ts';
import type { Schema } from './schema.ts';

const type = z.enum(ATTRIBUTE_TYPES);
const sensitivity = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]).openapi({
  type: 'integer',
  description: '0 ordinary · 1 personal · 2 elevated · 3 sensitive',
});

const described = {
  id: z.string(),
  label: z.string(),
  type,
  source: z.enum(SOURCES),
  derived_from: z.array(z.string()),
  category: z.string().nullable(),
  sensitivity,
  classification: z.object({
    status: z.enum(['suggested', 'confirmed']),
    category: z.string().nullable(),
    confidence: z.number(),
    reasons: z.array(z.string()),
    disagrees: z
      .object({ category: z.string().nullable(), reasons: z.array(z.string()) })
      .exactOptional()
      .openapi({ description: 'What name and data speak for since a person decided otherwise.' }),
  }),
  purposes: z.array(z.string()),
  notice: z.string().nullable(),
  storage_region: z.string().nullable(),
  retention_days: z.number().exactOptional(),
  refresh_days: z.number().exactOptional(),
  exposed: z.object({ at: z.string(), by: z.string(), reason: z.string() }).exactOptional(),
  version: z.number(),
};

export const attributeSchema: Schema<CatalogAttribute> = z
  .object({ ...described, set_count: z.number(), set_share: z.number(), distinct: z.number() })
  .openapi('CatalogAttribute');

const propertySchema: Schema<CatalogProperty> = z.object(described).openapi('CatalogProperty');

export const catalogSchema: Schema<Catalog> = z
  .object({
    attributes: z.array(attributeSchema),
    events: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        count: z.number(),
        people: z.number(),
        properties: z.array(propertySchema),
      }),
    ),
  })
  .openapi('Catalog');

export const attributeChangeSchema = z
  .strictObject({
    label: z.string().trim().min(1).max(200).optional(),
    source: z.enum(SOURCES).optional(),
    derived_from: z.array(z.string().max(200)).max(100).optional(),
    category: z
      .string()
      .max(63)
      .nullable()
      .optional()
      .openapi({ description: 'Confirms a category; null: ordinary.' }),
    purposes: z.array(z.string().max(63)).max(100).optional(),
    notice: z.string().max(2000).optional(),
    storage_region: z.string().max(200).optional(),
    retention_days: z.int().min(1).max(36_500).optional(),
    refresh_days: z.int().min(1).max(36_500).optional(),
  })
  .openapi('AttributeChange') satisfies z.ZodType<AttributeChange>;

export const exposureBody = z
  .strictObject({ reason: z.string().trim().min(1).max(2000) })
  .openapi('ExposureReason');

export const exposureSchema: Schema<Exposed> = z
  .object({
    attributes: z.array(z.string()).readonly(),
    paused: z.array(z.string()).readonly(),
    segment: z.string(),
  })
  .openapi('Exposed');

export const valuesSchema: Schema<AttributeValues> = z
  .object({
    items: z.array(z.object({ value: z.string(), people: z.number() })),
    hidden: z.number().openapi({ description: 'Values of too few people to be shown.' }),
  })
  .openapi('AttributeValues');

export const foundValuesSchema: Schema<{ readonly items: readonly FoundValue[] }> = z
  .object({
    items: z.array(
      z.object({
        id: z.string().openapi({ example: 'purchase.category' }),
        value: z.string(),
        people: z.number(),
        about: z.boolean().openapi({ description: 'The number of people is projected from a sample.' }),
      }),
    ),
  })
  .openapi('FoundValues');

export const coverageSchema: Schema<CoverageMap> = z
  .object({
    as_of: z.string(),
    channel: z.string(),
    items: z.array(
      z.object({
        id: z.string(),
        set_count: z.number(),
        set_share: z.number(),
        purpose: z.string().nullable().openapi({ description: 'Null: no consent is needed.' }),
        permitted: z
          .number()
          .nullable()
          .openapi({ description: 'Of those for whom it is set; null where they are too few to be shown.' }),
      }),
    ),
  })
  .openapi('ConsentCoverage');

export const categoriesSchema = z
  .object({
    items: z.array(z.object({ id: z.string(), label: z.string(), sensitivity, definition: z.string() })),
  })
  .openapi('Categories');

const datasetStateSchema: Schema<DatasetState> = z.object({
  dataset: datasetSchema,
  rows: z.number(),
  loaded_at: z.string().nullable(),
  newest: z.string().nullable(),
  fields: z.array(z.object({ id: z.string(), type })),
});

export const datasetsSchema: Schema<{
  readonly items: readonly DatasetState[];
  readonly data_version: string;
}> = z.object({ items: z.array(datasetStateSchema), data_version: z.string() }).openapi('Datasets');
