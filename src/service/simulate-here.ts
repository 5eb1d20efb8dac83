import { arrange } from '../domain/caps/arrange.ts';
import { decideTrafficResting, planTrafficResting } from '../domain/caps/decide-traffic.ts';
import type { TrafficSimulator } from './ports.ts';

/** Decides traffic in the thread that asks; other work gets its turn between two stretches of people. */
export const simulateHere: TrafficSimulator = {
  arrange: async (traffic, time_zone) => arrange(traffic, time_zone),
  plan: planTrafficResting,
  decide: decideTrafficResting,
};
