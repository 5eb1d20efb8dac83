import type { CapSettings } from '../domain/caps/cap.ts';
import { capsFor } from '../domain/rules/meaning.ts';
import { contentOf } from '../domain/rules/moves.ts';
import type { Rule, RuleContent } from '../domain/rules/rule.ts';
import { segmentsReached } from '../domain/rules/segments-reached.ts';
import type { Condition } from '../domain/segments/condition.ts';
import type { AudienceContext, Cancellation, Ports, StoreView } from './ports.ts';
import { questionOf } from './questions.ts';
import { reachedBy } from './reached-by.ts';
import { found } from './use-case.ts';
import { readWorkspace, type Workspace } from './workspace.ts';

type Segments = { readonly [segment: string]: Condition };
type Caps = Pick<CapSettings, 'caps' | 'quiet_hours'>;

export interface Comparison {
  /** What was approved last; null when nothing was. */
  readonly before: RuleContent | null;
  readonly after: RuleContent;
  readonly before_edition: number | null;
  readonly after_edition: number;
  /** The segments that it reaches, as they were then and are now. */
  readonly before_segments: Segments;
  readonly after_segments: Segments;
  /** The caps that held for it; null where it isn't known any more. */
  readonly before_caps: Caps | null;
  readonly after_caps: Caps;
  readonly before_policy: number | null;
  readonly after_policy: number;
  readonly approved_at: string | null;
  readonly approved_by: readonly string[];
  readonly reach_before: number | null;
  /** Null when it names what is not there any more. */
  readonly reach_after: number | null;
}

/** The draft beside what was approved last, with the reach of both now. */
export async function compareEditions(ports: Ports, id: string, signal?: Cancellation): Promise<Comparison> {
  const { view } = ports.store;
  const rule = found(await view.rules.get(id), 'rule', id);
  const workspace = await readWorkspace(ports);
  const context = questionOf(ports, workspace, { signal });
  const after = contentOf(rule);
  const before = await approvedBefore(view, rule);
  return {
    before: before?.content ?? null,
    after,
    before_edition: before?.edition ?? null,
    after_edition: rule.edition,
    before_segments: before?.segments ?? {},
    after_segments: Object.fromEntries(segmentsReached(after, workspace.conditions)),
    before_caps: before?.caps ?? null,
    after_caps: capsFor(id, after, workspace.caps),
    before_policy: before?.policy_version ?? null,
    after_policy: workspace.policy.version,
    approved_at: before?.approved_at ?? null,
    approved_by: before?.approved_by ?? [],
    reach_before: before && (await reachThen(ports, id, before, workspace, context)),
    reach_after: await reachedBy(ports, id, after, workspace, context),
  };
}

interface Before {
  readonly content: RuleContent;
  readonly edition: number;
  readonly segments: Segments;
  readonly caps: Caps | null;
  readonly policy_version: number | null;
  readonly approved_at: string;
  readonly approved_by: readonly string[];
}

/** What was approved last before what is looked at: the present content itself is compared with what is live. */
async function approvedBefore(view: StoreView, rule: Rule): Promise<Before | null> {
  const approved = await view.approved_rules.get(rule.id);
  const isPresent = approved?.edition === rule.edition && rule.status === 'approved';
  if (approved !== null && !isPresent) return approved;
  if (rule.live === null) return null;
  const { edition, content, published_at } = rule.live;
  const kept = await view.rule_editions.get(`${rule.id}@${edition}`);
  return {
    content,
    edition,
    segments: kept?.segments ?? {},
    caps: null,
    policy_version: null,
    approved_at: published_at,
    approved_by: [],
  };
}

/** How many what was approved would reach now, under its own segments and caps. */
async function reachThen(
  ports: Ports,
  id: string,
  before: Before,
  workspace: Workspace,
  context: AudienceContext,
): Promise<number | null> {
  const conditions = new Map([...workspace.conditions, ...Object.entries(before.segments)]);
  const caps = { ...workspace.caps, ...before.caps };
  const then = { ...workspace, conditions, caps };
  return reachedBy(ports, id, before.content, then, { ...context, segments: conditions });
}
