import type { Condition } from '../../../domain/segments/condition.ts';
import type { SegmentDraft } from '../../data/segments.ts';
import { builderState } from '../../parts/builder/builder-state.ts';

export const EVERYONE: Condition = { type: 'all', conditions: [] };

/** A segment as it is on the server: what changes are changes of. */
export interface Base {
  readonly version: number;
  readonly text: string;
}

/** What was changed and not saved when the page was left. */
export interface UnsavedSegment {
  readonly base: Base;
  readonly draft: SegmentDraft;
}

/** The name under which the changes of a segment are kept. */
export function keptAs(id = 'new'): string {
  return `segment ${id}`;
}

/** In the shape that the builder gives it: opening a segment is not a change of it. */
export function baseOf(segment: (SegmentDraft & { readonly version: number }) | null): Base {
  const { name = '', description = '', condition = EVERYONE, version = 0 } = segment ?? {};
  const shown = { name, description, condition: builderState(condition).condition };
  return { version, text: JSON.stringify(shown) };
}
