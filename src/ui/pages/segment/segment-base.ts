import type { SegmentDraft } from '../../data/segments.ts';
import { builderState } from '../../parts/builder/builder-state.ts';

/** What a new segment begins with: everyone. */
export const NO_SEGMENT: VersionedDraft = {
  name: '',
  description: '',
  condition: { type: 'all', conditions: [] },
  version: 0,
};

interface VersionedDraft extends SegmentDraft {
  readonly version: number;
}

/** A segment as it is on the server: what changes are changes of. */
interface Base {
  readonly version: number;
  readonly text: string;
}

/** The name under which the changes of a segment are kept. */
export function keptAs(id = 'new'): string {
  return `segment ${id}`;
}

/** In the shape that the builder gives it: opening a segment is not a change of it. */
export function draftOf({ name, description, condition }: SegmentDraft): SegmentDraft {
  return { name, description, condition: builderState(condition).condition };
}

export function baseOf(segment: VersionedDraft): Base {
  return { version: segment.version, text: JSON.stringify(draftOf(segment)) };
}
