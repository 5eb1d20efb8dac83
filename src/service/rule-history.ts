import type { ChainedEntry } from '../domain/audit/entry.ts';
import type { Ports } from './ports.ts';
import { found } from './use-case.ts';

/** One thing that happened to a rule. */
export interface HistoryItem {
  readonly edition: number | null;
  readonly at: string;
  /** Account id. */
  readonly by: string;
  /** The verb of the log without `rule.`: `submit`, `approve`, … */
  readonly what: string;
  readonly reason: string | null;
}

const MOST = 500;
/** Looking is on record, but it is not the rule's history. */
const LOOKS = new Set(['rule.explain', 'rule.download']);

/** What happened to a rule, the newest first, from the audit log. */
export async function ruleHistory(
  ports: Pick<Ports, 'store'>,
  id: string,
): Promise<{ readonly items: readonly HistoryItem[] }> {
  const { view } = ports.store;
  found(await view.rules.get(id), 'rule', id);
  const entries = await view.audit.list({ subject: `rule:${id}`, limit: MOST });
  return { items: entries.filter(({ entry }) => !LOOKS.has(entry.action)).map(itemOf) };
}

function itemOf({ entry }: ChainedEntry): HistoryItem {
  const edition = entry.facts['edition'];
  return {
    edition: typeof edition === 'number' ? edition : null,
    at: entry.at,
    by: entry.actor,
    what: entry.action.replace(/^rule\./, ''),
    reason: entry.reason,
  };
}
