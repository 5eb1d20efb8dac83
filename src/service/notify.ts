/** Telling people in the app what happened to what is theirs. Nothing is mailed. */
import { isReviewer } from '../domain/rules/reviewers.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { allOf } from './all-of.ts';
import type { Actor, NoticeKind, Notification, Ports, StoreView } from './ports.ts';
import { nowOf } from './use-case.ts';

export interface Notice {
  readonly kind: NoticeKind;
  readonly text: string;
  readonly detail?: string;
  /** Where in the dashboard it is. */
  readonly href: string;
  /** Told once only to each person under this key. */
  readonly once?: string;
}

type Told = Pick<Ports, 'clock' | 'secrets'>;

/** Tells everyone in `to` who has an account, but not whoever did it; inside the transaction that does the thing. */
export async function notify(
  view: StoreView,
  ports: Told,
  actor: Pick<Actor, 'id'>,
  to: Iterable<string>,
  notice: Notice,
): Promise<void> {
  for (const account of new Set(to)) {
    if (account === actor.id || (await view.accounts.get(account)) === null) continue;
    const id = notice.once === undefined ? ports.secrets.id() : `${account}.${notice.once}`;
    if (notice.once !== undefined && (await view.notifications.get(id)) !== null) continue;
    const { kind, text, detail = '', href } = notice;
    const kept: Notification = {
      id,
      account,
      at: nowOf(ports),
      kind,
      text,
      detail,
      href,
      read_at: null,
      version: 1,
    };
    await view.notifications.insert(kept);
  }
}

/** Whose rule it is: who made it, who wrote it since its last approval, and who submitted it. */
export function ownersOf(rule: Pick<Rule, 'created_by' | 'authors' | 'review'>): readonly string[] {
  const submitted = rule.review === null ? [] : [rule.review.submitted_by];
  return [...new Set([rule.created_by, ...rule.authors, ...submitted])];
}

/** Everyone who decides on what others wrote. */
export async function reviewersIn(view: StoreView): Promise<readonly string[]> {
  const accounts = await allOf(view.accounts);
  return accounts.filter(({ disabled, role }) => !disabled && isReviewer(role)).map(({ id }) => id);
}
