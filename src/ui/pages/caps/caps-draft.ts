/** Changes of a list of caps and quiet hours, before it is saved. */
import type { Cap, CapSettings } from '../../../domain/caps/cap.ts';
import { slugOf } from '../../../domain/rules/slug.ts';

export type CapsContent = Pick<CapSettings, 'caps' | 'quiet_hours'>;

/** The list with one item moved to another place; one that is nowhere, or goes nowhere, stays. */
export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  if (item === undefined || items[to] === undefined) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** A cap to begin with: it holds back marketing more often than three times in a week. */
export function newCap(service_purposes: readonly string[]): Cap {
  return {
    id: '',
    name: '',
    scope: {},
    limit: 3,
    window: { kind: 'rolling', hours: 168 },
    counts: 'sent',
    exempt_purposes: service_purposes,
  };
}

/** The cap with an id of its own, made of its name; an id that it has stays. */
export function withId(cap: Cap, others: readonly Cap[]): Cap {
  if (cap.id !== '') return cap;
  const slug = slugOf(cap.name) ?? 'cap';
  const taken = new Set([...others.map(({ id }) => id), 'quiet_hours']);
  let id = slug;
  for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
  return { ...cap, id };
}

/** Caps that let nothing through and did before. */
export function newStops(before: CapsContent, after: CapsContent): readonly Cap[] {
  const stopped = new Set(before.caps.filter(({ limit }) => limit === 0).map(({ id }) => id));
  return after.caps.filter(({ id, limit }) => limit === 0 && !stopped.has(id));
}
