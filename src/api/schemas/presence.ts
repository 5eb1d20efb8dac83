import { z } from '@hono/zod-openapi';

/** A name that a screen gave itself. */
export const screenSchema = z
  .string()
  .regex(/^[\w-]{8,64}$/)
  .openapi({ example: '4f1c2a9e7b30d658' });

export const presenceBody = z
  .strictObject({
    screen: screenSchema,
    leaving: z.boolean().optional().openapi({ description: 'It shows the rule no more.' }),
  })
  .openapi('PresenceBody');

export const presenceSchema = z
  .object({ items: z.array(z.object({ id: z.string(), name: z.string() })).readonly() })
  .openapi('Presence');
