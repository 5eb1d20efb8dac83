import type { Comment } from '../../../domain/rules/comment.ts';
import type { Review } from '../../../domain/rules/rule.ts';

interface Said {
  readonly by: string;
  readonly at: string;
  readonly words: string;
}

/** All that was said over a review, the oldest first: the note, the reasons of decisions, and comments. */
export function saidIn(
  review: Review | null,
  comments: readonly Pick<Comment, 'by' | 'at' | 'text'>[],
): readonly Said[] {
  return [
    ...(review ? [{ by: review.submitted_by, at: review.submitted_at, words: review.note }] : []),
    ...(review?.decisions ?? []).map(({ by, at, reason }) => ({ by, at, words: reason })),
    ...comments.map(({ by, at, text }) => ({ by, at, words: text })),
  ]
    .filter(({ words }) => words !== '')
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
}
