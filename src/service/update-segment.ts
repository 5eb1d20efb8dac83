import type { Segment } from '../domain/segments/segment.ts';
import type { Target } from './move-rule.ts';
import type { Actor, Ports } from './ports.ts';
import { announceRules, reopenChanged } from './reopen-rules.ts';
import { segmentContentOf, type SegmentInput } from './segment-input.ts';
import { announce, found, nowOf, recorded, requireVersion } from './use-case.ts';
import { readWorkspace } from './workspace.ts';

/** Changes a segment; refuses one that would reach itself. Live editions of rules keep the segment as it was published. */
export async function updateSegment(
  ports: Ports,
  actor: Actor,
  target: Target,
  input: SegmentInput,
): Promise<Segment> {
  const workspace = await readWorkspace(ports);
  const { segment, reopened } = await ports.store.transaction(async (view) => {
    const before = found(await view.segments.get(target.id), 'segment', target.id);
    requireVersion(before, target.version);
    const content = segmentContentOf(input, workspace, target.id);
    const after: Segment = { ...before, ...content, version: before.version + 1, updated_at: nowOf(ports) };
    await view.segments.update(after);
    await recorded(view, ports, actor, {
      action: 'segment.update',
      subject: `segment:${after.id}`,
      before: contentOf(before),
      after: content,
    });
    const cause = { words: `The segment “${before.name}” was changed`, reviewed: false };
    return { segment: after, reopened: await reopenChanged(view, ports, actor, cause) };
  });
  announce(ports, 'segment', segment);
  announceRules(ports, reopened);
  return segment;
}

function contentOf({ name, description, condition }: Segment) {
  return { name, description, condition };
}
