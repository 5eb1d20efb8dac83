import { type Comment, COMMENT_LENGTH } from '../domain/rules/comment.ts';
import { allOf } from './all-of.ts';
import { TactError } from './errors.ts';
import { notify, ownersOf } from './notify.ts';
import type { Actor, Ports, StoreView } from './ports.ts';
import { announce, found, nowOf, recorded } from './use-case.ts';

/** What someone says, and whom they name in it. */
export interface CommentInput {
  /** `rule:skincare`, `proposal:p1`. */
  readonly subject: string;
  readonly text: string;
  /** Accounts that the text names as `@Name`. */
  readonly mentions?: readonly string[] | undefined;
}

/** Keeps a comment, and tells those it names and those whose rule it is. */
export async function addComment(ports: Ports, actor: Actor, input: CommentInput): Promise<Comment> {
  const text = requireText(input.text);
  const mentions = [...new Set(input.mentions ?? [])];
  const comment = await ports.store.transaction(async (view) => {
    const about = await subjectOf(view, input.subject);
    await requireNamed(view, text, mentions);
    const kept: Comment = {
      id: `c${ports.secrets.id()}`,
      subject: input.subject,
      edition: about.edition,
      by: actor.id,
      at: nowOf(ports),
      text,
      mentions,
      version: 1,
    };
    await view.comments.insert(kept);
    await recorded(view, ports, actor, {
      action: 'comment.add',
      subject: input.subject,
      after: text,
      facts: { comment: kept.id, mentions: mentions.length },
    });
    const { href } = about;
    await notify(view, ports, actor, mentions, {
      kind: 'mention',
      text: `${actor.name} named you about ${about.name}`,
      detail: text,
      href,
    });
    const before = await allOf(view.comments, { subject: input.subject });
    const others = [...about.owners, ...before.map(({ by }) => by)].filter((id) => !mentions.includes(id));
    await notify(view, ports, actor, others, {
      kind: 'comment',
      text: `${actor.name} said something about ${about.name}`,
      detail: text,
      href,
    });
    return kept;
  });
  announce(ports, 'comment', comment);
  return comment;
}

function requireText(text: string): string {
  const trimmed = text.trim();
  const message =
    trimmed === ''
      ? 'Write something first.'
      : trimmed.length > COMMENT_LENGTH
        ? `A comment has at most ${COMMENT_LENGTH} characters.`
        : null;
  if (message !== null) throw new TactError('invalid', message, { issues: [{ path: 'text', message }] });
  return trimmed;
}

/** Each mention is someone whose name stands in the text after an @. */
async function requireNamed(view: StoreView, text: string, mentions: readonly string[]): Promise<void> {
  for (const [index, id] of mentions.entries()) {
    const account = await view.accounts.get(id);
    const message =
      account === null || account.disabled
        ? 'There is nobody with this account who could read it.'
        : text.includes(`@${account.name}`)
          ? null
          : `The text doesn’t name @${account.name}.`;
    if (message === null) continue;
    throw new TactError('invalid', message, { issues: [{ path: `mentions[${index}]`, message }] });
  }
}

interface About {
  readonly name: string;
  readonly edition: number | null;
  readonly owners: readonly string[];
  readonly href: string;
}

/** What is talked about; `not_found` when it isn't there. */
export async function subjectOf(view: StoreView, subject: string): Promise<About> {
  const [kind, id = ''] = subject.split(':');
  if (kind === 'rule') {
    const rule = found(await view.rules.get(id), 'rule', id);
    const href = rule.status === 'in_review' ? `/review/${rule.id}` : `/rules/${rule.id}/history`;
    return { name: rule.name, edition: rule.edition, owners: ownersOf(rule), href };
  }
  if (kind === 'proposal') {
    const proposal = found(await view.proposals.get(id), 'proposed change', id);
    const name = proposal.kind === 'segment' ? `the segment ${proposal.after.name}` : 'the policy';
    return { name, edition: null, owners: proposal.authors, href: `/review/${proposal.id}` };
  }
  throw new TactError('not_found', 'Comments are about a rule (rule:ID) or a proposed change (proposal:ID).');
}
