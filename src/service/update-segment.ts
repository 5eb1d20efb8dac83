import type { Proposal } from '../domain/rules/proposal.ts';
import type { Segment } from '../domain/segments/segment.ts';
import { type Judged, readJudged } from './evidence.ts';
import { anySensitive, liveEditions, pinningOtherwise } from './live-rules.ts';
import type { Target } from './move-rule.ts';
import type { Actor, Ports, StoreView } from './ports.ts';
import { dropProposal, openProposal, proposeChange } from './propose-change.ts';
import { announceRules, reopenChanged } from './reopen-rules.ts';
import { segmentContentOf, type SegmentInput } from './segment-input.ts';
import { announce, found, nowOf, recorded, requireVersion } from './use-case.ts';
import { readWorkspace, type Workspace } from './workspace.ts';

/**
 * Changes a segment; refuses one that would reach itself. Drafts see it at once. Live editions of rules keep the segment
 * as it was published, until others approved the change that is proposed here.
 */
export async function updateSegment(
  ports: Ports,
  actor: Actor,
  target: Target,
  input: SegmentInput,
): Promise<Segment> {
  const workspace = await readWorkspace(ports);
  const judged = await readJudged(ports);
  const { segment, reopened, proposal } = await ports.store.transaction(async (view) => {
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
    return {
      segment: after,
      reopened: await reopenChanged(view, ports, actor, cause),
      proposal: await proposed(view, ports, actor, { before, after, judged, workspace }),
    };
  });
  announce(ports, 'segment', segment);
  if (proposal !== null) announce(ports, 'proposal', proposal);
  announceRules(ports, reopened);
  return segment;
}

interface Change {
  readonly before: Segment;
  readonly after: Segment;
  readonly judged: Judged;
  readonly workspace: Workspace;
}

/** What published rules have otherwise is proposed to them; what is as they have it again is not any more. */
async function proposed(
  view: StoreView,
  ports: Ports,
  actor: Actor,
  { before, after, judged, workspace }: Change,
): Promise<Proposal | null> {
  const open = await openProposal(view, 'segment', after.id);
  const affected = pinningOtherwise(await liveEditions(view), after.id, after.condition);
  const [first] = affected;
  if (first === undefined) return open === null ? null : dropProposal(view, ports, actor, open);
  const pinned = first.segments.get(after.id) ?? before.condition;
  const { segment, condition } = { segment: after.id, condition: after.condition };
  return proposeChange(view, ports, actor, {
    subject: after.id,
    change: {
      kind: 'segment',
      before: open?.kind === 'segment' ? open.before : { ...contentOf(before), condition: pinned },
      after: contentOf(after),
    },
    sensitive: anySensitive(affected, judged, { segment, condition }, workspace),
    note: '',
  });
}

function contentOf({ name, description, condition }: Segment) {
  return { name, description, condition };
}
