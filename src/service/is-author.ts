import type { Rule } from '../domain/rules/rule.ts';
import type { Actor } from './ports.ts';

/** Whether a rule is this person's: they began it, or changed it since it was approved last. */
export function isAuthor(
  { authors, created_by }: Pick<Rule, 'authors' | 'created_by'>,
  { id }: Pick<Actor, 'id'>,
): boolean {
  return authors.includes(id) || created_by === id;
}
