import type { RuleAction } from '../domain/rules/review.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { notify, ownersOf, reviewersIn } from './notify.ts';
import type { Actor, NoticeKind, Ports, StoreView } from './ports.ts';

/** Who hears of a move, and in which words; other moves are not told. */
const TOLD: {
  readonly [A in RuleAction]?: {
    readonly kind: NoticeKind;
    readonly to: 'owners' | 'reviewers';
    readonly words: (rule: Rule) => string;
  };
} = {
  submit: { kind: 'submitted', to: 'reviewers', words: ({ name }) => `${name} waits for a decision` },
  approve: {
    kind: 'decided',
    to: 'owners',
    words: ({ name, status }) =>
      status === 'approved' ? `${name} is approved and can be published` : `${name} has its first approval`,
  },
  request_changes: { kind: 'decided', to: 'owners', words: ({ name }) => `${name}: changes requested` },
  pause: { kind: 'paused', to: 'owners', words: ({ name }) => `${name} is paused` },
};

/** Tells those whom a move concerns, inside its transaction. */
export async function tellOfMove(
  view: StoreView,
  ports: Ports,
  actor: Actor,
  action: RuleAction,
  rule: Rule,
): Promise<void> {
  const told = TOLD[action];
  if (told === undefined) return;
  const detail = rule.review?.decisions.at(-1)?.reason ?? rule.review?.note ?? '';
  await notify(view, ports, actor, told.to === 'owners' ? ownersOf(rule) : await reviewersIn(view), {
    kind: told.kind,
    text: told.words(rule),
    detail: action === 'pause' ? (rule.paused_reason ?? '') : detail,
    href: told.to === 'owners' ? `/rules/${rule.id}` : `/review/${rule.id}`,
  });
}
