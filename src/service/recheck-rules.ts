/** Published rules are checked again when data, consents or policy changed; a new block pauses the rule (SEMANTICS §6). */
import { pausedRule } from '../domain/rules/moves.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { openFlags } from '../domain/rules/waiver.ts';
import type { Segment } from '../domain/segments/segment.ts';
import { allOf } from './all-of.ts';
import { checkRule } from './check-rule.ts';
import type { Actor, Cancellation, Ports } from './ports.ts';
import { readSettings } from './settings.ts';
import { todayOf } from './today.ts';
import { announce, nowOf, recorded } from './use-case.ts';

const SYSTEM: Actor = { id: 'system', name: 'Tact', role: 'admin', request: 'recheck' };

/**
 * Checks every live rule under the policy and the data as they are now, and pauses those that something blocks: each
 * passed its checks when it was published, so a block is new. The ids of the rules that it paused.
 */
export async function recheckRules(ports: Ports, signal?: Cancellation): Promise<readonly string[]> {
  const paused: string[] = [];
  for (const { id } of await allOf(ports.store.view.rules)) {
    if (signal?.aborted) break;
    // Read again: others go on working while earlier rules are checked.
    const rule = await ports.store.view.rules.get(id);
    if (rule === null || rule.live === null || rule.paused_reason !== null || rule.status === 'archived')
      continue;
    const reason = await obstacle(ports, rule, rule.live, signal);
    if (reason !== null && (await pause(ports, rule, reason))) paused.push(id);
  }
  return paused;
}

async function obstacle(
  ports: Ports,
  rule: Rule,
  live: NonNullable<Rule['live']>,
  signal: Cancellation | undefined,
): Promise<string | null> {
  const frozen = await underEdition(ports, rule.id, live.edition);
  const { flags } = await checkRule(frozen, live.content, rule.id, { fixes: false, signal });
  const today = todayOf(ports, await readSettings(ports));
  const blocks = openFlags(flags, rule.waivers, today).filter(({ severity }) => severity === 'block');
  if (blocks.length === 0) return null;
  return `Something changed since it was published. ${blocks.map(({ explanation }) => explanation).join(' ')}`;
}

/** Whether it was paused; not when someone changed it in the meantime: their own check tells them. */
async function pause(ports: Ports, rule: Rule, reason: string): Promise<boolean> {
  const after = pausedRule(rule, reason, { by: SYSTEM.id, at: nowOf(ports) });
  const done = await ports.store.transaction(async (view) => {
    if ((await view.rules.get(rule.id))?.version !== rule.version) return false;
    await view.rules.update(after);
    await recorded(view, ports, SYSTEM, {
      action: 'rule.pause',
      subject: `rule:${rule.id}`,
      before: rule,
      after,
      reason,
      facts: { edition: after.edition, from: rule.status, to: after.status },
    });
    return true;
  });
  if (done) announce(ports, 'rule', after);
  return done;
}

/** The same workspace with the segments as they were when the edition was published. */
async function underEdition(ports: Ports, id: string, edition: number): Promise<Ports> {
  const kept = await ports.store.view.rule_editions.get(`${id}@${edition}`);
  if (kept === null) return ports;
  const { store } = ports;
  const items = (await allOf(store.view.segments)).map((segment): Segment => {
    const condition = kept.segments[segment.id];
    return condition === undefined ? segment : { ...segment, condition };
  });
  const segments = { ...store.view.segments, list: () => Promise.resolve({ items, next_cursor: null }) };
  return { ...ports, store: { ...store, view: { ...store.view, segments } } };
}

const CAUSES: ReadonlySet<string> = new Set(['policy', 'data', 'attribute']);

/**
 * Checks again whenever the policy, the data or what is said of an attribute changes; changes that come while it is at
 * work are answered by one more round. `failed` hears of a round that broke. Call what it gives to stop; it resolves
 * when nothing is under way any more.
 */
export function keepRechecking(ports: Ports, failed: (error: unknown) => void): () => Promise<void> {
  const stopped = { aborted: false };
  let wanted = false;
  let round: Promise<void> | null = null;
  const signal: Cancellation = {
    get aborted() {
      return stopped.aborted;
    },
    addEventListener: () => {},
    removeEventListener: () => {},
  };
  async function work(): Promise<void> {
    while (wanted && !stopped.aborted) {
      wanted = false;
      await recheckRules(ports, signal).catch(failed);
    }
    round = null;
  }
  const leave = ports.changes.subscribe(({ kind }) => {
    if (!CAUSES.has(kind) || stopped.aborted) return;
    wanted = true;
    round ??= work();
  });
  return async () => {
    leave();
    stopped.aborted = true;
    await round;
  };
}
