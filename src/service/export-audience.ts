import { liveRuleOf } from './live-rule.ts';
import type { Actor, Cancellation, Ports } from './ports.ts';
import { decisionOf } from './questions.ts';
import { reachedBy } from './reached-by.ts';
import { recorded } from './use-case.ts';
import { planOf, readWorkspace } from './workspace.ts';

export interface AudienceExport {
  readonly file_name: string;
  readonly people: number;
  /** Their ids, a batch at a time, in the order of customer_id. */
  readonly ids: AsyncIterable<readonly string[]>;
}

/** Who a live rule may reach now. The download is recorded, with its format and count, before the first id leaves. */
export async function exportAudience(
  ports: Ports,
  actor: Actor,
  ask: { readonly id: string; readonly format: string; readonly signal?: Cancellation | undefined },
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
  return {
    file_name: `${rule.id}-v${edition}-audience.${ask.format}`,
    people,
    ids: ports.engine.reached(planOf(rule.id, content, workspace.caps), context),
  };
}
