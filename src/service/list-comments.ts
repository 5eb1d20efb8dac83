import type { Comment } from '../domain/rules/comment.ts';
import { subjectOf } from './add-comment.ts';
import { allOf } from './all-of.ts';
import type { Ports } from './ports.ts';

/** What was said about a rule or a proposed change, the oldest first. */
export async function listComments(
  ports: Pick<Ports, 'store'>,
  subject: string,
): Promise<{ readonly items: readonly Comment[] }> {
  const { view } = ports.store;
  await subjectOf(view, subject);
  const items = await allOf(view.comments, { subject });
  return { items: items.toSorted((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1)) };
}
