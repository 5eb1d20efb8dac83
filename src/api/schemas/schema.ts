import { z } from '@hono/zod-openapi';
import { ID_PATTERN } from '../../domain/data/schema.ts';

/**
 * A schema that is checked against a domain type: `const cap: Schema<Cap> = z.strictObject({…})` doesn't compile
 * when it reads something that is no Cap. Routes then answer and take the domain's own, readonly type.
 */
export type Schema<T> = z.ZodType<T, T>;

/** The id of something that people name: a segment, rule, cap, attribute. */
export const idSchema = z
  .string()
  .regex(ID_PATTERN, 'Use small letters, digits, - and _, beginning with a letter, at most 63.')
  .openapi({ example: 'lapsed-customers' });

/** Path parameters of one object. */
export const idParam = z.object({ id: z.string().min(1).max(200) });

/** `?limit=&cursor=` of every list; `limit` is 50 unless told. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(500).optional().openapi({ example: 50 }),
  cursor: z.string().max(500).optional(),
});

/** `If-Match` of every change; its absence is answered 428 by `versionOf`. */
export const ifMatch = z.object({
  'if-match': z.string().max(100).optional().openapi({
    description: 'The version that was read, as its ETag was: `"7"`. Required.',
    example: '"7"',
  }),
});

/**
 * Fields of an answer that may come back in a change as they were read. They are not the caller's to set: handlers leave
 * them alone, and every other field that a body doesn't have is refused.
 */
export function readOnly<const N extends string>(
  ...names: readonly N[]
): { readonly [K in N]: z.ZodOptional<z.ZodUnknown> } {
  const field = z
    .unknown()
    .optional()
    .openapi({ readOnly: true, description: 'As it was read; not changed.' });
  return Object.fromEntries(names.map((name) => [name, field])) as {
    readonly [K in N]: typeof field;
  };
}

/** A list as every endpoint answers it. */
export function pageOf<T>(
  item: Schema<T>,
): Schema<{ readonly items: readonly T[]; readonly next_cursor: string | null }> {
  return z.object({ items: z.array(item), next_cursor: z.string().nullable() });
}

/** A short text that people write: trimmed, not empty. */
export const nameSchema = z.string().trim().min(1).max(200);
