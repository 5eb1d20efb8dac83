import type { GroupKind } from './group.ts';

/** The kinds of groups: the word on the button, and what it asks. */
export const KINDS: { readonly [K in GroupKind]: readonly [word: string, says: string] } = {
  all: ['ALL', 'of these are true'],
  any: ['ANY', 'of these is true'],
  none: ['NONE', 'of these is true (leave them out)'],
};
