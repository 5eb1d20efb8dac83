/** What caps make of each other: which can't matter beside another, and which are about no message at all (§4). */
import type { Cap, CapWindow } from './cap.ts';

export type CapOverlap =
  /** No message can match it. */
  | { readonly kind: 'matches_nothing'; readonly cap: string }
  /** Whenever it would hold a message back, `because` does so too. */
  | { readonly kind: 'never_binds'; readonly cap: string; readonly because: string }
  /** Whenever one of them holds a message back, so does the other. */
  | { readonly kind: 'bind_together'; readonly caps: readonly [string, string] };

/** What can be said of a list of caps without looking at anybody, in their order. */
export function capOverlaps(caps: readonly Cap[]): readonly CapOverlap[] {
  const alive = caps.filter((cap) => !matchesNothing(cap));
  return caps.flatMap((cap, index): readonly CapOverlap[] => {
    if (!alive.includes(cap)) return [{ kind: 'matches_nothing', cap: cap.id }];
    const stronger = alive.filter((other) => other !== cap && bindsWhenever(other, cap));
    const twins = stronger.filter((other) => bindsWhenever(cap, other));
    const only = stronger.find((other) => !twins.includes(other));
    if (only !== undefined) return [{ kind: 'never_binds', cap: cap.id, because: only.id }];
    return twins
      .filter((twin) => caps.indexOf(twin) > index)
      .map((twin) => ({ kind: 'bind_together', caps: [cap.id, twin.id] }));
  });
}

function matchesNothing({ scope, exempt_purposes }: Cap): boolean {
  const lists = [scope.channels, scope.purposes, scope.rules];
  if (lists.some((list) => list?.length === 0)) return true;
  return scope.purposes?.every((purpose) => exempt_purposes.includes(purpose)) ?? false;
}

/** Whether every message that fails `weaker` fails `stronger`: it asks about no less and allows no more. */
function bindsWhenever(stronger: Cap, weaker: Cap): boolean {
  return (
    stronger.limit <= weaker.limit &&
    (stronger.counts === 'sent' || weaker.counts === 'delivered') &&
    holds(stronger.scope.channels, weaker.scope.channels) &&
    holds(stronger.scope.rules, weaker.scope.rules) &&
    holds(stronger.scope.purposes, purposesOf(weaker)) &&
    stronger.exempt_purposes.every((purpose) => !asksAbout(weaker, purpose)) &&
    covers(stronger.window, weaker.window)
  );
}

function purposesOf({ scope, exempt_purposes }: Cap): readonly string[] | undefined {
  return scope.purposes?.filter((purpose) => !exempt_purposes.includes(purpose));
}

function asksAbout({ scope, exempt_purposes }: Cap, purpose: string): boolean {
  return !exempt_purposes.includes(purpose) && (scope.purposes?.includes(purpose) ?? true);
}

/** Whether everything of the second list is in the first; a list that is left out holds all. */
function holds(outer: readonly string[] | undefined, inner: readonly string[] | undefined): boolean {
  return outer === undefined || (inner?.every((item) => outer.includes(item)) ?? false);
}

/** Hours that a calendar unit never exceeds, clocks set back included. */
const LONGEST_UNIT = { day: 25, week: 7 * 24 + 1, month: 31 * 24 + 1 } as const;

/** Whether the first window looks at all that the second looks at, whenever a message comes. */
function covers(outer: CapWindow, inner: CapWindow): boolean {
  if (outer.kind === 'rolling')
    return outer.hours >= (inner.kind === 'rolling' ? inner.hours : LONGEST_UNIT[inner.unit]);
  if (inner.kind === 'rolling' || outer.time_zone !== inner.time_zone) return false;
  if (outer.unit !== inner.unit) return inner.unit === 'day';
  return outer.unit !== 'week' || weekStart(outer) === weekStart(inner);
}

function weekStart({ week_starts_on = 'monday' }: Extract<CapWindow, { kind: 'calendar' }>): string {
  return week_starts_on;
}
