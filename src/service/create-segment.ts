import { idIssues } from '../domain/rules/content.ts';
import type { Segment } from '../domain/segments/segment.ts';
import { TactError } from './errors.ts';
import { freeId } from './free-id.ts';
import type { Actor, Ports } from './ports.ts';
import { segmentContentOf, type SegmentInput } from './segment-input.ts';
import { announce, nowOf, recorded } from './use-case.ts';
import { readWorkspace } from './workspace.ts';

/** Keeps a new segment. An id may be given; left out, it is made of the name. */
export async function createSegment(
  ports: Ports,
  actor: Actor,
  input: SegmentInput & { readonly id?: string | undefined },
): Promise<Segment> {
  const content = segmentContentOf(input, await readWorkspace(ports), input.id);
  const issues = input.id === undefined ? [] : idIssues(input.id);
  if (issues.length > 0) throw new TactError('invalid', 'This id can’t be used.', { issues });
  const segment = await ports.store.transaction(async (view) => {
    const taken = async (id: string) => (await view.segments.get(id)) !== null;
    const id = input.id ?? (await freeId(ports, content.name, 's', taken));
    if (await taken(id))
      throw new TactError('conflict', `There is already a segment “${id}”. Choose another id.`);
    const created: Segment = { ...content, id, version: 1, created_by: actor.id, updated_at: nowOf(ports) };
    await view.segments.insert(created);
    await recorded(view, ports, actor, {
      action: 'segment.create',
      subject: `segment:${id}`,
      after: content,
    });
    return created;
  });
  announce(ports, 'segment', segment);
  return segment;
}
