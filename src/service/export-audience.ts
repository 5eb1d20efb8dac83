import { csvLine } from '../domain/data/csv-cell.ts';
import { liveRuleOf } from './live-rule.ts';
import type { Actor, Cancellation, Ports } from './ports.ts';
import { decisionOf } from './questions.ts';
import { reachedBy } from './reached-by.ts';
import { recorded } from './use-case.ts';
import { planOf, readWorkspace } from './workspace.ts';

/** How each format is written: its first line, and a line per person. */
const FORMATS = {
  csv: { head: csvLine(['customer_id']), line: (id: string) => csvLine([id]) },
  jsonl: { head: '', line: (id: string) => `${JSON.stringify({ customer_id: id })}\n` },
} as const;
export type AudienceFormat = keyof typeof FORMATS;

export interface AudienceExport {
  readonly file_name: string;
  readonly people: number;
  readonly chunks: AsyncIterable<string>;
}

/** Who a live rule may reach now, as text in pieces. The download is recorded, with its count, before the first piece leaves. */
export async function exportAudience(
  ports: Ports,
  actor: Actor,
  ask: { readonly id: string; readonly format: AudienceFormat; readonly signal?: Cancellation | undefined },
): Promise<AudienceExport> {
  const current = await readWorkspace(ports);
  const { rule, edition, content, workspace } = await liveRuleOf(ports.store.view, ask.id, current);
  const context = decisionOf(ports, workspace, { signal: ask.signal });
  const people = (await reachedBy(ports, rule.id, content, workspace, context)) ?? 0;
  await ports.store.transaction((view) =>
    recorded(view, ports, actor, {
      action: 'rule.download',
      subject: `rule:${rule.id}`,
      facts: { edition, format: ask.format, people },
    }),
  );
  const batches = ports.engine.reached(planOf(rule.id, content, workspace.caps), context);
  return {
    file_name: `${rule.id}-v${edition}-audience.${ask.format}`,
    people,
    chunks: written(batches, FORMATS[ask.format]),
  };
}

async function* written(
  batches: AsyncIterable<readonly string[]>,
  format: { readonly head: string; readonly line: (id: string) => string },
): AsyncGenerator<string> {
  yield format.head;
  for await (const ids of batches) yield ids.map(format.line).join('');
}
