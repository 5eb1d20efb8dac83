import { z } from '@hono/zod-openapi';
import type { Comment } from '../../domain/rules/comment.ts';
import { NOTICE_KINDS } from '../../service/review-records.ts';
import type { Notification } from '../../service/ports.ts';
import type { Schema } from './schema.ts';

const subject = z.string().max(140).openapi({ example: 'rule:skincare-replenish' });

export const commentsQuery = z.object({ subject });
export const commentBody = z
  .strictObject({
    subject,
    text: z.string().max(10_000),
    mentions: z
      .array(z.string().max(100))
      .max(50)
      .optional()
      .openapi({ description: 'Accounts that the text names as @Name; they are notified.' }),
  })
  .openapi('CommentBody');

export const commentSchema: Schema<Comment> = z
  .object({
    id: z.string(),
    subject: z.string(),
    edition: z.int().nullable(),
    by: z.string(),
    at: z.string(),
    text: z.string(),
    mentions: z.array(z.string()),
    version: z.int(),
  })
  .openapi('Comment');
export const commentsSchema = z.object({ items: z.array(commentSchema).readonly() });

const notificationSchema: Schema<Notification> = z
  .object({
    id: z.string(),
    account: z.string(),
    at: z.string(),
    kind: z.enum(NOTICE_KINDS),
    text: z.string(),
    detail: z.string(),
    href: z.string(),
    read_at: z.string().nullable(),
    version: z.int(),
  })
  .openapi('Notification');
export const notificationsSchema = z.object({
  items: z.array(notificationSchema).readonly(),
  unread: z.int(),
});
export const readBody = z
  .strictObject({ ids: z.array(z.string().max(300)).max(500).optional() })
  .openapi('NotificationsRead');
