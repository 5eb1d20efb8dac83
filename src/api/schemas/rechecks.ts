import { z } from '@hono/zod-openapi';
import { SEVERITIES } from '../../domain/flags/flag.ts';
import type { Recheck } from '../../service/ports.ts';
import type { Schema } from './schema.ts';

export const recheckSchema: Schema<Recheck> = z
  .object({
    id: z.string(),
    cause: z.enum(['data', 'policy', 'catalog', 'caps', 'segment', 'nightly', 'asked']),
    status: z.enum(['running', 'done', 'stopped', 'failed']),
    of: z.int(),
    done: z.int(),
    findings: z.array(
      z.object({
        rule: z.string(),
        name: z.string(),
        reach_before: z.int().nullable(),
        reach_after: z.int().nullable(),
        new_flags: z.array(z.object({ id: z.string(), severity: z.enum(SEVERITIES), question: z.string() })),
        paused: z.boolean(),
        problem: z.string().nullable(),
      }),
    ),
    stop_requested: z.boolean(),
    started_by: z.string(),
    started_at: z.string(),
    finished_at: z.string().nullable(),
    version: z.int(),
  })
  .openapi('Recheck');
export const rechecksSchema = z.object({ items: z.array(recheckSchema).readonly() });
