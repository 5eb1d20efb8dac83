/** What is kept and what questions about customers are asked under: read once per use case. */
import type { CapSettings } from '../domain/caps/cap.ts';
import type { DataSchema } from '../domain/data/schema.ts';
import { DEFAULT_POLICY } from '../domain/permission/default-policy.ts';
import type { Policy } from '../domain/permission/policy.ts';
import type { ReachPlan } from '../domain/preview/plan.ts';
import { audienceOf, type RuleContent } from '../domain/rules/rule.ts';
import type { Condition } from '../domain/segments/condition.ts';
import type { Segment } from '../domain/segments/segment.ts';
import { allOf } from './all-of.ts';
import type { AudienceContext, Cancellation, Ports, Settings, StoreView } from './ports.ts';
import { readSettingsFrom } from './settings.ts';

export interface Workspace {
  readonly policy: Policy;
  readonly settings: Settings;
  readonly caps: CapSettings;
  readonly segments: ReadonlyMap<string, Segment>;
  /** Their conditions, as questions take them. */
  readonly conditions: ReadonlyMap<string, Condition>;
  readonly schema: DataSchema;
  /** When customer data was loaded last, in milliseconds since 1970; 0 when never. */
  readonly loaded_at: number;
}

/** Everything of the workspace that decides an answer, as it is now; what was never changed is as shipped. */
export async function readWorkspace(
  ports: Pick<Ports, 'engine' | 'store'>,
  view: StoreView = ports.store.view,
): Promise<Workspace> {
  const [policy, settings, caps, segments, schema, datasets] = await Promise.all([
    readPolicyFrom(view),
    readSettingsFrom(view),
    readCapsFrom(view),
    allOf(view.segments),
    ports.engine.schema(),
    ports.engine.datasets(),
  ]);
  return {
    policy,
    settings,
    caps,
    segments: new Map(segments.map((segment) => [segment.id, segment])),
    conditions: new Map(segments.map((segment) => [segment.id, segment.condition])),
    schema,
    loaded_at: Math.max(
      0,
      ...datasets.map(({ loaded_at }) => (loaded_at === null ? 0 : Date.parse(loaded_at))),
    ),
  };
}

/** The policy that holds; version 0 is the one that Tact ships. */
export async function readPolicyFrom(view: StoreView): Promise<Policy> {
  const stored = await view.policies.get('policy');
  if (stored === null) return { ...DEFAULT_POLICY, version: 0 };
  const { id: _id, ...policy } = stored;
  return policy;
}

/** The caps in their order; version 0 means that nobody has set any. */
export async function readCapsFrom(view: StoreView): Promise<CapSettings> {
  const stored = await view.caps.get('caps');
  if (stored === null) return { caps: [], quiet_hours: [], version: 0 };
  const { id: _id, ...settings } = stored;
  return settings;
}

/** What a question about customers is asked under. `as_of` in milliseconds since 1970, UTC. */
export function contextOf(
  workspace: Workspace,
  asked: {
    readonly as_of: number;
    readonly time_zone?: string | undefined;
    readonly signal?: Cancellation | undefined;
  },
): AudienceContext {
  return {
    as_of: asked.as_of,
    time_zone: asked.time_zone ?? workspace.settings.time_zone,
    segments: workspace.conditions,
    policy: workspace.policy,
    time_zone_attribute: workspace.settings.time_zone_attribute,
    ...(asked.signal === undefined ? {} : { signal: asked.signal }),
  };
}

/** What decides each customer's outcome under a rule (SEMANTICS §5). */
export function planOf(rule_id: string, content: RuleContent, caps: CapSettings): ReachPlan {
  return {
    rule_id,
    audience: audienceOf(content),
    exclude: content.exclude.map((segment) => ({ type: 'segment', segment, member: true })),
    purpose: content.purpose,
    channel: content.channel,
    priority: content.priority,
    holdout_percent: content.holdout_percent,
    caps: { caps: caps.caps, quiet_hours: caps.quiet_hours },
  };
}
