import type { Policy } from '../domain/permission/policy.ts';
import type { ReachPlan } from '../domain/preview/plan.ts';
import { formatInstant } from '../domain/time/instant.ts';
import type { AudienceEngine, Ports } from './ports.ts';
import { questionOf } from './questions.ts';
import type { Workspace } from './workspace.ts';

/** How many people may be contacted for each purpose, by regime, on one channel. */
export interface ConsentMap {
  readonly as_of: string;
  readonly channel: string;
  readonly customers: number;
  readonly purposes: readonly { readonly id: string; readonly label: string; readonly service: boolean }[];
  /** Those that hold for anyone. */
  readonly regimes: readonly { readonly id: string; readonly name: string; readonly people: number }[];
  readonly cells: readonly {
    readonly purpose: string;
    readonly regime: string;
    readonly permitted: number;
  }[];
}

const CHANNEL = 'email';

/** Every purpose is a scan of all customers, so that the map is counted once an hour for the same data and policy. */
const counted = new WeakMap<AudienceEngine, { readonly key: string; readonly map: Promise<ConsentMap> }>();
const HOUR = 3_600_000;

/** Permissions of this hour, counted by the engine: everyone, without caps, exclusions or a holdout. */
export async function consentMap(ports: Ports, workspace: Workspace): Promise<ConsentMap> {
  const hour = Math.floor(ports.clock.now() / HOUR);
  const key = [
    await ports.engine.dataVersion(),
    workspace.policy.version,
    workspace.settings.time_zone,
    hour,
  ].join('|');
  const known = counted.get(ports.engine);
  if (known?.key === key) return known.map;
  const map = count(ports, workspace);
  counted.set(ports.engine, { key, map });
  map.catch(() => counted.delete(ports.engine));
  return map;
}

/** The channel that is shown where one is enough: e-mail, where the policy knows it. */
export function mapChannel({ channels }: Pick<Policy, 'channels'>): string {
  return channels.includes(CHANNEL) ? CHANNEL : (channels[0] ?? CHANNEL);
}

/** Everyone who may be contacted, without caps, exclusions or a holdout. */
export function everyoneUnder(purpose: string, channel: string): ReachPlan {
  return {
    rule_id: 'overview',
    audience: { type: 'all', conditions: [] },
    exclude: [],
    purpose,
    channel,
    priority: 0,
    holdout_percent: 0,
    caps: { caps: [], quiet_hours: [] },
  };
}

async function count(ports: Ports, workspace: Workspace): Promise<ConsentMap> {
  const { policy } = workspace;
  const context = questionOf(ports, workspace, {});
  const channel = mapChannel(policy);
  const people = new Map<string, number>();
  const cells: { purpose: string; regime: string; permitted: number }[] = [];
  let customers = 0;
  for (const purpose of policy.purposes) {
    const table = await ports.engine.reach(everyoneUnder(purpose.id, channel), context, 'exact');
    customers = table.customers;
    for (const { id } of policy.regimes) {
      const own = table.rows.filter((row) => row.regime === id);
      const total = (rows: typeof own) => rows.reduce((sum, row) => sum + row.people, 0);
      people.set(id, total(own));
      cells.push({
        purpose: purpose.id,
        regime: id,
        permitted: total(own.filter((row) => row.outcome === 'reached')),
      });
    }
  }
  const held = policy.regimes.filter(({ id }) => (people.get(id) ?? 0) > 0);
  return {
    as_of: formatInstant(context.as_of),
    channel,
    customers,
    purposes: policy.purposes.map(({ id, label }) => ({
      id,
      label,
      service: policy.service_purposes.includes(id),
    })),
    regimes: held.map(({ id, name }) => ({ id, name: name ?? id, people: people.get(id) ?? 0 })),
    cells: cells.filter((cell) => (people.get(cell.regime) ?? 0) > 0),
  };
}
