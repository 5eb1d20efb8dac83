import { addComment } from '../../service/add-comment.ts';
import { listComments } from '../../service/list-comments.ts';
import { listNotifications } from '../../service/list-notifications.ts';
import type { Ports } from '../../service/ports.ts';
import { readNotifications } from '../../service/read-notifications.ts';
import { actorOf, body, json, route, router } from '../route.ts';
import {
  commentBody,
  commentSchema,
  commentsQuery,
  commentsSchema,
  notificationsSchema,
  readBody,
} from '../schemas/comments.ts';

export type CommentsRoutes = ReturnType<typeof commentsRoutes>;

/** `/comments` and `/notifications`: what people say to each other, and what they are told. */
export function commentsRoutes(ports: Ports) {
  return router()
    .openapi(
      route({
        right: 'comment.read',
        method: 'get',
        path: '/comments',
        tags: ['review'],
        summary: 'What was said about a rule or a proposed change, the oldest first',
        request: { query: commentsQuery },
        responses: { 200: json(commentsSchema, 'The comments') },
      }),
      async (c) => c.json(await listComments(ports, c.req.valid('query').subject), 200),
    )
    .openapi(
      route({
        right: 'comment.write',
        method: 'post',
        path: '/comments',
        tags: ['review'],
        summary: 'Say something; people it names are notified',
        request: { body: body(commentBody) },
        responses: { 201: json(commentSchema, 'The comment') },
      }),
      async (c) => c.json(await addComment(ports, actorOf(c), c.req.valid('json')), 201),
    )
    .openapi(
      route({
        right: 'notification.read',
        method: 'get',
        path: '/notifications',
        tags: ['review'],
        summary: 'What you were told, the newest first',
        responses: { 200: json(notificationsSchema, 'Notifications, and how many are unread') },
      }),
      async (c) => c.json(await listNotifications(ports, actorOf(c)), 200),
    )
    .openapi(
      route({
        right: 'notification.read',
        method: 'post',
        path: '/notifications/read',
        tags: ['review'],
        summary: 'Mark notifications as read: those given, or all',
        request: { body: body(readBody) },
        responses: { 200: json(notificationsSchema, 'Notifications, and how many are unread') },
      }),
      async (c) => c.json(await readNotifications(ports, actorOf(c), c.req.valid('json').ids), 200),
    );
}
