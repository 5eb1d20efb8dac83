/** What the rules that are live are decided by, read once and kept until something that they are made of is changed. */
import type { DataSchema } from '../domain/data/schema.ts';
import { liveRuleOf, notLive } from './live-rule.ts';
import type { CollectionName, LivePlan, LivePlans, Ports } from './ports.ts';
import { contextOf, planOf, readWorkspace, type Workspace } from './workspace.ts';

/** All that a plan is made of, beside the schema of the data. */
const MADE_OF: readonly CollectionName[] = [
  'rules',
  'rule_editions',
  'segments',
  'policies',
  'settings',
  'caps',
];

type Plan = LivePlan | 'not_live' | 'not_there';

interface Known {
  readonly schema: DataSchema;
  readonly writes: string;
  readonly workspace: Promise<Workspace>;
  readonly plans: Map<string, Promise<Plan>>;
}

export function createLivePlans(ports: Pick<Ports, 'engine' | 'store' | 'writes'>): LivePlans {
  let known: Known | null = null;

  /** Whoever needs it hears of a failure, and only they. */
  function startReading(): Promise<Workspace> {
    const reading = readWorkspace(ports);
    reading.catch(() => {});
    return reading;
  }

  async function planFor(id: string, { workspace: reading }: Known): Promise<Plan> {
    const { view } = ports.store;
    const [rule, workspace] = [await view.rules.get(id), await reading];
    if (rule === null) return 'not_there';
    if (notLive(rule) !== null) return 'not_live';
    const live = await liveRuleOf(view, id, workspace);
    const { as_of: _, ...context } = contextOf(live.workspace, { as_of: 0 });
    const { caps, schema } = live.workspace;
    return { plan: planOf(id, live.content, caps), context: { ...context, schema } };
  }

  async function read(rules: Iterable<string>): Promise<ReadonlyMap<string, Plan>> {
    const schema = await ports.engine.schema();
    const writes = ports.writes.of(MADE_OF);
    if (known === null || known.schema !== schema || known.writes !== writes)
      known = { schema, writes, workspace: startReading(), plans: new Map() };
    const mine = known;
    const found = new Map<string, Plan>();
    try {
      for (const id of new Set(rules)) {
        const plan = mine.plans.get(id) ?? planFor(id, mine);
        mine.plans.set(id, plan);
        found.set(id, await plan);
      }
    } catch (error) {
      // What failed is tried again by the next.
      if (known === mine) known = null;
      throw error;
    }
    return found;
  }

  return { read };
}
