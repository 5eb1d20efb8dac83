import type { CapSettings } from '../domain/caps/cap.ts';
import { capsFor } from '../domain/rules/meaning.ts';
import { contentOf } from '../domain/rules/moves.ts';
import type { Rule, RuleContent } from '../domain/rules/rule.ts';
import { segmentsReached } from '../domain/rules/segments-reached.ts';
import type { Condition } from '../domain/segments/condition.ts';
import { changeTeller, discreetly } from './discreet.ts';
import type { Actor, AudienceContext, Cancellation, Ports, StoreView } from './ports.ts';
import { questionOf } from './questions.ts';
import { reachedBy } from './reached-by.ts';
import { found } from './use-case.ts';
import { readWorkspace, type Workspace } from './workspace.ts';

type Segments = { readonly [segment: string]: Condition };
type Caps = Pick<CapSettings, 'caps' | 'quiet_hours'>;

/** More published editions than anyone looks back at. */
const MOST_EDITIONS = 500;

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
  /** Null when it names what is not there any more, or differs by few people and that is hidden. */
  readonly reach_after: number | null;
  /** The published editions that it can be compared with, the newest first. */
  readonly editions: readonly number[];
}

/**
 * The draft beside what was approved last, or beside a published `edition`, with the reach of both now. `not_found` for an
 * edition that was never published.
 */
export async function compareEditions(
  ports: Ports,
  actor: Pick<Actor, 'role'>,
  id: string,
  { edition, signal }: { readonly edition?: number | undefined; readonly signal?: Cancellation } = {},
): Promise<Comparison> {
  const { view } = ports.store;
  const rule = found(await view.rules.get(id), 'rule', id);
  const workspace = await readWorkspace(ports);
  const context = questionOf(ports, workspace, { signal });
  const after = contentOf(rule);
  const before =
    edition === undefined ? await approvedBefore(view, rule) : await publishedAs(view, rule, edition);
  const { items: kept } = await view.rule_editions.list({ where: { rule: id }, limit: MOST_EDITIONS });
  const teller = await discreetly(ports, actor);
  const reach_before = before && (await reachThen(teller, id, before, workspace, context));
  const reach_after = await reachedBy(teller, id, after, workspace, context);
  const told = await changeTeller(ports, actor);
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
    reach_before,
    reach_after: told(reach_before, reach_after, [after, workspace.conditions], ...meantBefore(before)),
    editions: kept.map((one) => one.edition).toSorted((a, b) => b - a),
  };
}

/** What was approved, with the segments that it meant then. */
function meantBefore(before: Before | null) {
  return before === null ? [] : [[before.content, new Map(Object.entries(before.segments))] as const];
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
  return whatIsKept(edition, content, kept?.segments ?? {}, published_at);
}

/** A published edition; who approved it and under which caps is known of the one approved last alone. */
async function publishedAs(view: StoreView, rule: Rule, edition: number): Promise<Before> {
  const kept = await view.rule_editions.get(`${rule.id}@${edition}`);
  const { content, segments, created_at } = found(kept, 'published version', `v${edition}`);
  const approved = await view.approved_rules.get(rule.id);
  return approved?.edition === edition ? approved : whatIsKept(edition, content, segments, created_at);
}

function whatIsKept(edition: number, content: RuleContent, segments: Segments, approved_at: string): Before {
  return { content, edition, segments, caps: null, policy_version: null, approved_at, approved_by: [] };
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
