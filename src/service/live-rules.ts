/** Published rules as they go out: their content under the segments of their edition. */
import { usesSensitiveData } from '../domain/flags/sensitive.ts';
import { meaningOf } from '../domain/rules/meaning.ts';
import type { Rule, RuleContent } from '../domain/rules/rule.ts';
import type { Policy } from '../domain/permission/policy.ts';
import { segmentsReached } from '../domain/rules/segments-reached.ts';
import type { Condition } from '../domain/segments/condition.ts';
import { contentHash } from '../domain/audit/chain.ts';
import { allOf } from './all-of.ts';
import type { Judged } from './evidence.ts';
import type { StoreView } from './ports.ts';
import { readCapsFrom } from './workspace.ts';

export interface LiveEdition {
  readonly rule: Rule;
  readonly edition: number;
  readonly content: RuleContent;
  /** The segments that it reaches, as they were approved. */
  readonly segments: ReadonlyMap<string, Condition>;
}

/** Every live edition of a rule that is not archived. */
export async function liveEditions(view: StoreView): Promise<readonly LiveEdition[]> {
  const now = new Map((await allOf(view.segments)).map(({ id, condition }) => [id, condition]));
  const live: LiveEdition[] = [];
  for (const rule of await allOf(view.rules)) {
    if (rule.live === null || rule.status === 'archived') continue;
    const { edition, content } = rule.live;
    const kept = await view.rule_editions.get(`${rule.id}@${edition}`);
    const segments = kept === null ? segmentsReached(content, now) : new Map(Object.entries(kept.segments));
    live.push({ rule, edition, content, segments });
  }
  return live;
}

/** Those whose edition has this segment with another condition. */
export function pinningOtherwise(
  live: readonly LiveEdition[],
  segment: string,
  condition: Condition,
): readonly LiveEdition[] {
  const hash = contentHash(condition);
  return live.filter(({ segments }) => {
    const pinned = segments.get(segment);
    return pinned !== undefined && contentHash(pinned) !== hash;
  });
}

/** Those that would mean something else under another policy. */
export async function meaningOtherwise(
  view: StoreView,
  live: readonly LiveEdition[],
  before: Policy,
  after: Policy,
): Promise<readonly LiveEdition[]> {
  const caps = await readCapsFrom(view);
  return live.filter(({ rule, content, segments }) => {
    const around = { conditions: segments, caps };
    return (
      meaningOf(rule.id, content, { ...around, policy: before }) !==
      meaningOf(rule.id, content, { ...around, policy: after })
    );
  });
}

/** The edition's segments with one of them, and all that this one refers to besides, as they are to be. */
export function repinned(
  { content, segments }: LiveEdition,
  segment: string,
  condition: Condition,
  now: ReadonlyMap<string, Condition>,
): ReadonlyMap<string, Condition> {
  return segmentsReached(content, new Map([...now, ...segments, [segment, condition]]));
}

/** Whether one of them uses sensitive data, with this segment in place of its own. */
export function anySensitive(
  live: readonly LiveEdition[],
  { index }: Judged,
  changed: { readonly segment: string; readonly condition: Condition } | null,
  {
    conditions: now,
    policy,
  }: { readonly conditions: ReadonlyMap<string, Condition>; readonly policy: Policy },
): boolean {
  return live.some((one) => {
    const conditions =
      changed === null ? one.segments : repinned(one, changed.segment, changed.condition, now);
    return usesSensitiveData(one.content, { conditions, policy }, index, []);
  });
}
