import { createSegment } from '../../service/create-segment.ts';
import { deleteSegment } from '../../service/delete-segment.ts';
import type { Ports } from '../../service/ports.ts';
import { listSegments, readSegment, withUsers } from '../../service/read-segment.ts';
import { updateSegment } from '../../service/update-segment.ts';
import { actorOf, body, json, route, router } from '../route.ts';
import { idParam, ifMatch, pageOf, pageQuery } from '../schemas/schema.ts';
import { newSegmentBody, segmentBody, segmentSchema } from '../schemas/segment.ts';
import { tagged, versionOf } from '../versions.ts';

export type SegmentsRoutes = ReturnType<typeof segmentsRoutes>;

/** `/segments`: named conditions, and who uses them. */
export function segmentsRoutes(ports: Ports) {
  return router()
    .openapi(
      route({
        right: 'segment.read',
        method: 'get',
        path: '/segments',
        tags: ['segments'],
        summary: 'Segments, in the order of their ids',
        request: { query: pageQuery },
        responses: { 200: json(pageOf(segmentSchema), 'A page of segments') },
      }),
      async (c) => c.json(await listSegments(ports, c.req.valid('query')), 200),
    )
    .openapi(
      route({
        right: 'segment.change',
        method: 'post',
        path: '/segments',
        tags: ['segments'],
        summary: 'Make a segment; an id may be given',
        request: { body: body(newSegmentBody) },
        responses: { 201: json(segmentSchema, 'The new segment') },
      }),
      async (c) => {
        const segment = await createSegment(ports, actorOf(c), c.req.valid('json'));
        return c.json(tagged(c, await withUsers(ports, segment)), 201);
      },
    )
    .openapi(
      route({
        right: 'segment.read',
        method: 'get',
        path: '/segments/{id}',
        tags: ['segments'],
        summary: 'One segment, and who refers to it',
        request: { params: idParam },
        responses: { 200: json(segmentSchema, 'The segment') },
      }),
      async (c) => c.json(tagged(c, await readSegment(ports, c.req.valid('param').id)), 200),
    )
    .openapi(
      route({
        right: 'segment.change',
        method: 'put',
        path: '/segments/{id}',
        tags: ['segments'],
        summary: 'Change a segment',
        request: { params: idParam, headers: ifMatch, body: body(segmentBody) },
        responses: { 200: json(segmentSchema, 'The segment as it is now') },
      }),
      async (c) => {
        const target = { id: c.req.valid('param').id, version: versionOf(c.req.valid('header')) };
        const segment = await updateSegment(ports, actorOf(c), target, c.req.valid('json'));
        return c.json(tagged(c, await withUsers(ports, segment)), 200);
      },
    )
    .openapi(
      route({
        right: 'segment.change',
        method: 'delete',
        path: '/segments/{id}',
        tags: ['segments'],
        summary: 'Delete a segment that nothing refers to',
        request: { params: idParam, headers: ifMatch },
        responses: { 204: { description: 'It is gone' } },
      }),
      async (c) => {
        const target = { id: c.req.valid('param').id, version: versionOf(c.req.valid('header')) };
        await deleteSegment(ports, actorOf(c), target);
        return c.body(null, 204);
      },
    );
}
