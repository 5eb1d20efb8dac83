import { createContext, useContext } from 'react';
import type { PhrasePart } from '../../../domain/segments/phrase.ts';

/** What of a condition a pressed token says. */
export type Part = PhrasePart | 'value';

/** The part whose field has the focus when the fields open; null for the first field. */
export const FocusedPart = createContext<Part | null>(null);

/** For the field of a part: marks it when it is the one. */
export function useFocused(part: Part | undefined): { readonly 'data-autofocus'?: true } {
  return useContext(FocusedPart) === part && part !== undefined ? { 'data-autofocus': true } : {};
}
