/** A small world: one regime that asks for nothing, so that people are reached unless a test says otherwise. */
import type { AudienceContext } from '../../src/service/ports.ts';
import { aRegime } from './a-policy.ts';
import { contextOf, type World } from './world.ts';

export function aWorld(changes: Partial<World> = {}): World {
  return {
    as_of: '2026-03-15T12:00:00.000Z',
    time_zone: 'UTC',
    attributes: [],
    events: [],
    customers: [],
    event_log: [],
    consents: [],
    sends: [],
    suppressions: [],
    segments: [],
    policy: {
      regimes: [aRegime({ id: 'free', defaults: { '*': { basis: 'opt_out' } }, minor_age: {} })],
      unknown_age: 'adult',
      country_attribute: 'country',
      birth_attribute: 'birth_date',
      gpc_attribute: 'gpc',
      sharing_purposes: ['ads'],
      service_purposes: ['service'],
      purchase_event: 'purchase',
    },
    ...changes,
  };
}

/** What questions about a world are asked under, by an engine that knows its own schema. */
export function askedOf(world: World, changes: Partial<AudienceContext> = {}): AudienceContext {
  const { schema: _, ...context } = contextOf(world);
  return { ...context, ...changes };
}
