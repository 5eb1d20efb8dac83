import { z } from '@hono/zod-openapi';
import type { ConsentMap } from '../../service/consent-map.ts';
import { NEEDS, type Need } from '../../service/needs-you.ts';
import type { Overview } from '../../service/overview.ts';
import type { SensitiveUse } from '../../service/sensitive-use.ts';
import type { Schema } from './schema.ts';

const needSchema: Schema<Need> = z
  .object({
    kind: z.enum(NEEDS),
    text: z.string(),
    detail: z.string(),
    href: z.string(),
  })
  .openapi('Need');

const consentSchema: Schema<ConsentMap> = z
  .object({
    as_of: z.string(),
    channel: z.string(),
    customers: z.int(),
    purposes: z.array(z.object({ id: z.string(), label: z.string(), service: z.boolean() })),
    regimes: z.array(z.object({ id: z.string(), name: z.string(), people: z.int() })),
    cells: z.array(z.object({ purpose: z.string(), regime: z.string(), permitted: z.int() })),
  })
  .openapi('ConsentMap');

const sensitiveSchema: Schema<SensitiveUse> = z
  .object({
    rule: z.string(),
    name: z.string(),
    edition: z.int(),
    categories: z.array(
      z.object({
        category: z.string(),
        worst: z.enum(['block', 'review', 'advice', 'waived']),
        excludes: z.boolean(),
      }),
    ),
  })
  .openapi('SensitiveUse');

export const overviewSchema: Schema<Overview> = z
  .object({
    customers: z.int(),
    rules: z.object({
      draft: z.int(),
      in_review: z.int(),
      changes_requested: z.int(),
      approved: z.int(),
      published: z.int(),
      paused: z.int(),
      archived: z.int(),
    }),
    open_flags: z.object({ block: z.int(), review: z.int(), advice: z.int() }),
    needs_you: z.array(needSchema),
    consent: consentSchema,
    sensitive: z.array(sensitiveSchema),
  })
  .openapi('Overview');
