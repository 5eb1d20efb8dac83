/** Questions that ask a little less, tried in turn while engines still differ. */
import type { Condition } from '../../src/domain/segments/condition.ts';
import { conditionAt, pathsOf, removeAt } from '../../src/domain/segments/transform.ts';
import type { PlanQuestion } from './asked-worlds.ts';

/** Each part of the condition by itself, and the condition without each of its parts. */
export function simplerConditions(condition: Condition): readonly Condition[] {
  const inside = pathsOf(condition).filter((path) => path !== '');
  const parts = inside.map((path) => conditionAt(condition, path));
  const rests = inside.map((path) => removeAt(condition, path));
  return [...parts, ...rests].filter((part): part is Condition => part !== undefined && part !== null);
}

/** The plan without each exclusion, cap and quiet stretch, and with each simpler audience. */
export function simplerPlans({ plan, uses }: PlanQuestion): readonly PlanQuestion[] {
  const { audience, exclude, caps } = plan;
  const plans = [
    ...simplerConditions(audience).map((simpler) => ({ ...plan, audience: simpler })),
    ...without(exclude).map((fewer) => ({ ...plan, exclude: fewer })),
    ...without(caps.caps).map((fewer) => ({ ...plan, caps: { ...caps, caps: fewer } })),
    ...without(caps.quiet_hours).map((fewer) => ({ ...plan, caps: { ...caps, quiet_hours: fewer } })),
  ];
  return [...(uses ? [{ plan, uses: null }] : []), ...plans.map((simpler) => ({ plan: simpler, uses }))];
}

function without<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.map((_, index) => items.toSpliced(index, 1));
}
