import { z } from '@hono/zod-openapi';
import type { ImportOptions } from '../../domain/data/import-options.ts';
import { FILE_FORMATS } from '../../domain/data/raw-table.ts';
import { DATASETS } from '../../domain/data/rows.ts';
import { ATTRIBUTE_TYPES } from '../../domain/data/schema.ts';
import { type ImportProblem, type ImportRecord, PLACING_STEPS } from '../../service/ports.ts';
import type { Inspected } from '../../service/imports/inspect-file.ts';
import type { Schema } from './schema.ts';

export const datasetSchema = z.enum(DATASETS);

export const importOptionsSchema = z
  .strictObject({
    mode: z.enum(['replace', 'append']).exactOptional(),
    mapping: z
      .record(z.string(), z.string().nullable())
      .exactOptional()
      .openapi({ description: 'Column to attribute; null leaves it out.' }),
    types: z
      .record(z.string(), z.enum(ATTRIBUTE_TYPES))
      .exactOptional()
      .openapi({ description: 'Attribute to type.' }),
    time_zone: z
      .string()
      .max(64)
      .exactOptional()
      .openapi({ description: 'Of instants without an offset. Left out: the workspace’s.' }),
    delimiter: z.string().min(1).max(1).exactOptional(),
    list_separator: z.string().min(1).max(3).exactOptional(),
    id_column: z.string().exactOptional(),
    number_rows: z
      .boolean()
      .exactOptional()
      .openapi({ description: 'Customers without a column that names them become row-1, row-2, …' }),
  })
  .openapi('ImportOptions') satisfies z.ZodType<ImportOptions>;

const file = z
  .custom<File>((value) => value instanceof File, 'Send a file.')
  .openapi({ type: 'string', format: 'binary' });
const options = z
  .string()
  .max(1_000_000)
  .optional()
  .openapi({ description: 'JSON as ImportOptions.', example: '{"mode":"replace"}' });

export const importForm = z.strictObject({ dataset: datasetSchema, file, options });
export const inspectForm = z.strictObject({ dataset: datasetSchema.optional(), file, options });

const problemSchema: Schema<ImportProblem> = z
  .object({ line: z.number(), column: z.string(), value: z.string(), reason: z.string() })
  .openapi('ImportProblem');

export const importSchema: Schema<ImportRecord> = z
  .object({
    id: z.string(),
    dataset: datasetSchema,
    file_name: z.string(),
    demo: z
      .literal(true)
      .exactOptional()
      .openapi({ description: 'The demonstration shop: rows of every dataset.' }),
    mode: z.enum(['replace', 'append']),
    status: z.enum(['running', 'done', 'failed']),
    progress: z.number().openapi({ description: '0 to 1' }),
    rows_read: z.number(),
    rows_loaded: z.number(),
    rows_set_aside: z.number(),
    columns: z.array(z.object({ name: z.string(), type: z.string() })),
    problems: z.array(problemSchema).openapi({ description: 'The first 100; all of them in problems.csv.' }),
    error: z.string().nullable(),
    phase: z.enum(['opening', 'looking', 'reading', 'placing']).exactOptional(),
    step: z.enum(PLACING_STEPS).exactOptional(),
    since: z.string().exactOptional().openapi({ description: 'When this phase, or its step, began.' }),
    rows_done: z.number().exactOptional().openapi({ description: 'Rows of this phase that are done.' }),
    rows_of: z.number().exactOptional(),
    clock_changes: z
      .object({ time_zone: z.string(), twice: z.number(), skipped: z.number() })
      .exactOptional()
      .openapi({
        description: 'Times without an offset that the zone’s clock showed twice, or skipped, in the file.',
      }),
    stop_requested: z.boolean().exactOptional(),
    committing_over: z.string().exactOptional(),
    started_by: z.string(),
    started_at: z.string(),
    finished_at: z.string().nullable(),
    version: z.number(),
  })
  .openapi('Import');

export const startedSchema = z.object({ import_id: z.string() }).openapi('StartedImport');

export const inspectedSchema: Schema<Inspected> = z
  .object({
    remembered: importOptionsSchema.nullable().openapi({
      description:
        'How a file with the same columns was imported last. Read so, unless other choices were given.',
    }),
    dataset_guess: datasetSchema,
    encoding: z.string().nullable(),
    delimiter: z.string().nullable(),
    format: z.enum(FILE_FORMATS),
    rows_seen: z.number(),
    id_column: z.string().nullable(),
    id_problems: z.number().openapi({
      description: 'Of customers: rows looked at that would be set aside for what stands in that column.',
    }),
    nearest_id: z.object({ column: z.string(), rows: z.number() }).nullable().openapi({
      description:
        'Of customers whom no column names: the column that comes nearest, and the rows looked at that it would set aside.',
    }),
    columns: z.array(
      z.object({
        name: z.string(),
        attribute: z.string().nullable(),
        type: z.enum(ATTRIBUTE_TYPES).nullable(),
        samples: z.array(z.string()),
        unset: z.number(),
        problems: z.number(),
      }),
    ),
    rows: z.array(z.array(z.string())),
    set_aside_preview: z.array(problemSchema),
    notes: z.array(z.string()),
  })
  .openapi('InspectedFile');
