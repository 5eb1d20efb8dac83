import { z } from '@hono/zod-openapi';
import type { Settings } from '../../service/ports.ts';
import type { SettingsContent } from '../../service/settings.ts';
import { nameSchema, type Schema } from './schema.ts';

const content = {
  workspace: nameSchema,
  time_zone: z.string().min(1).max(64).openapi({ example: 'Europe/Berlin' }),
  time_zone_attribute: z.string().max(63).nullable().openapi({
    description: "The text attribute that holds each customer's own time zone.",
  }),
};
const require_second_factor = z.boolean().openapi({
  description:
    'Managers (`reviewer`, `privacy_reviewer`) and admins who sign in by password need a second factor.',
});

const revenue = z
  .strictObject({
    event: z.string().min(1).max(200),
    property: z.string().min(1).max(63),
    currency: z.string().min(1).max(3).openapi({ example: 'EUR' }),
  })
  .nullable()
  .openapi({ description: 'Where it stands what people spent: a number property of an event.' });

export const settingsSchema: Schema<Settings> = z
  .object({ id: z.literal('settings'), ...content, require_second_factor, revenue, version: z.int() })
  .openapi('Settings');

export const settingsContentSchema: Schema<SettingsContent> = z
  .strictObject({
    ...content,
    require_second_factor: require_second_factor.optional(),
    revenue: revenue.optional(),
  })
  .openapi('SettingsContent');
