import { cursorAfter, placeAfter } from './cursor.ts';
import type { Actor, Page, Ports } from './ports.ts';
import { conditionOf, questionOf, type Asked } from './questions.ts';
import { recorded } from './use-case.ts';
import { readWorkspace } from './workspace.ts';

/** Ids of the customers who meet a condition, in code point order. Asking is recorded. */
export async function listMembers(
  ports: Ports,
  actor: Actor,
  ask: Asked & {
    readonly condition: unknown;
    readonly limit?: number | undefined;
    readonly cursor?: string | undefined;
  },
): Promise<Page<{ readonly customer_id: string }>> {
  const workspace = await readWorkspace(ports);
  const condition = conditionOf(ask.condition, workspace);
  const limit = ask.limit ?? 50;
  const ids = await ports.engine.members(condition, questionOf(ports, workspace, ask), {
    limit: limit + 1,
    after: placeAfter('members', ask.cursor) ?? null,
  });
  const shown = ids.slice(0, limit);
  await ports.store.transaction((view) =>
    recorded(view, ports, actor, {
      action: 'audience.members',
      subject: 'audience',
      after: condition,
      facts: { people: shown.length },
    }),
  );
  return {
    items: shown.map((customer_id) => ({ customer_id })),
    next_cursor: cursorAfter('members', ids.length > limit ? (shown.at(-1) ?? null) : null),
  };
}
