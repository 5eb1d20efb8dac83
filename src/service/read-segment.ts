import type { Segment } from '../domain/segments/segment.ts';
import { allOf } from './all-of.ts';
import { cursorAfter, placeAfter } from './cursor.ts';
import type { Page, Ports } from './ports.ts';
import { found } from './use-case.ts';
import { usersOfSegment, type SegmentUser } from './users-of-segment.ts';

/** A segment and who refers to it. */
export interface SegmentAnswer extends Segment {
  readonly used_by: readonly SegmentUser[];
}

/** One segment; `not_found` when there is none. */
export async function readSegment(ports: Pick<Ports, 'store'>, id: string): Promise<SegmentAnswer> {
  return withUsers(ports, found(await ports.store.view.segments.get(id), 'segment', id));
}

/** A segment with who refers to it. */
export async function withUsers(ports: Pick<Ports, 'store'>, segment: Segment): Promise<SegmentAnswer> {
  const { view } = ports.store;
  return {
    ...segment,
    used_by: usersOfSegment(segment.id, await allOf(view.rules), await allOf(view.segments)),
  };
}

/** Segments in the order of their ids. */
export async function listSegments(
  ports: Pick<Ports, 'store'>,
  page: { readonly limit?: number | undefined; readonly cursor?: string | undefined },
): Promise<Page<SegmentAnswer>> {
  const { view } = ports.store;
  const after = placeAfter('segments', page.cursor);
  const listed = await view.segments.list({
    limit: page.limit ?? 50,
    ...(after === undefined ? {} : { after }),
  });
  const [rules, segments] = [await allOf(view.rules), await allOf(view.segments)];
  return {
    items: listed.items.map((segment) => ({
      ...segment,
      used_by: usersOfSegment(segment.id, rules, segments),
    })),
    next_cursor: cursorAfter('segments', listed.next_cursor),
  };
}
