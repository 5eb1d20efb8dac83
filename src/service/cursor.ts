/** Where a page of a list goes on: the list's name and a place in it. What is no cursor of that list is refused. */
import { TactError } from './errors.ts';

/** What the place in each list looks like. */
const PLACES = {
  audit: /^\d{1,15}$/,
  flags: /^\d{1,9}$/,
  imports: /^[\w-]{1,100}$/,
  members: /^.{1,400}$/su,
  people: /^\d{1,9}$/,
  rules: /^[a-z][a-z0-9_-]{0,62}$/,
  segments: /^[a-z][a-z0-9_-]{0,62}$/,
} as const satisfies { readonly [list: string]: RegExp };

export type CursorList = keyof typeof PLACES;

/** The cursor of the page that comes after a place; null after the last. */
export function cursorAfter(list: CursorList, place: string | number | null): string | null {
  return place === null ? null : `${list}:${place}`;
}

/** The place that a cursor names; undefined without one, `invalid` for what is no cursor of this list. */
export function placeAfter(list: CursorList, cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const place = cursor.startsWith(`${list}:`) ? cursor.slice(list.length + 1) : '';
  if (PLACES[list].test(place)) return place;
  throw new TactError('invalid', 'This cursor is not one of ours. Start again from the first page.', {
    issues: [{ path: 'cursor', message: 'Take the next_cursor of the page before.' }],
  });
}
