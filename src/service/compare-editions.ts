import { contentOf } from '../domain/rules/moves.ts';
import type { RuleContent } from '../domain/rules/rule.ts';
import type { Cancellation, Ports } from './ports.ts';
import { questionOf } from './questions.ts';
import { reachedBy } from './reached-by.ts';
import { found } from './use-case.ts';
import { readWorkspace } from './workspace.ts';

export interface Comparison {
  /** What is live; null when nothing was published. */
  readonly before: RuleContent | null;
  readonly after: RuleContent;
  readonly before_edition: number | null;
  readonly after_edition: number;
  readonly reach_before: number | null;
  /** Null when it names what is not there any more. */
  readonly reach_after: number | null;
}

/** The draft beside the live edition, with the reach of both now. */
export async function compareEditions(ports: Ports, id: string, signal?: Cancellation): Promise<Comparison> {
  const rule = found(await ports.store.view.rules.get(id), 'rule', id);
  const workspace = await readWorkspace(ports);
  const context = questionOf(ports, workspace, { signal });
  const after = contentOf(rule);
  const before = rule.live?.content ?? null;
  return {
    before,
    after,
    before_edition: rule.live?.edition ?? null,
    after_edition: rule.edition,
    reach_before: before && (await reachedBy(ports, id, before, workspace, context)),
    reach_after: await reachedBy(ports, id, after, workspace, context),
  };
}
