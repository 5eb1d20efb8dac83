import type { Segment } from '../domain/segments/segment.ts';
import { TactError } from './errors.ts';
import { conditionOf } from './questions.ts';
import type { Workspace } from './workspace.ts';

/** A segment as callers send it. */
export interface SegmentInput {
  readonly name: string;
  readonly description?: string | undefined;
  readonly condition: unknown;
}

export type SegmentContent = Pick<Segment, 'name' | 'description' | 'condition'>;

/** What a segment says; 422 with paths as they stand in the condition. `id`: the segment itself, which it must not reach. */
export function segmentContentOf(input: SegmentInput, workspace: Workspace, id?: string): SegmentContent {
  const name = input.name.trim();
  if (name === '') {
    throw new TactError('invalid', 'Give the segment a name.', {
      issues: [{ path: 'name', message: 'Give the segment a name.' }],
    });
  }
  const description = (input.description ?? '').trim();
  return { name, description, condition: conditionOf(input.condition, workspace, id) };
}
