import { Select } from '@mantine/core';
import type { Condition, SegmentCondition } from '../../../domain/segments/condition.ts';
import type { Vocabulary } from '../names.ts';

interface SegmentEditorProps {
  readonly condition: SegmentCondition;
  readonly vocabulary: Vocabulary;
  readonly self: string | undefined;
  readonly change: (next: Condition, merge?: string) => void;
}

/** In or not in which segment. */
export function SegmentEditor({ condition, vocabulary, self, change }: SegmentEditorProps) {
  return (
    <>
      <Select
        label="The person is"
        data={[
          { value: 'in', label: 'in segment' },
          { value: 'out', label: 'not in segment' },
        ]}
        value={condition.member ? 'in' : 'out'}
        onChange={(next) => change({ ...condition, member: next === 'in' }, 'member')}
      />
      <Select
        label="Segment"
        searchable
        data={vocabulary.segments
          .filter(({ id }) => id !== self)
          .map(({ id, name }) => ({ value: id, label: name }))}
        value={condition.segment}
        onChange={(segment) => segment !== null && change({ ...condition, segment }, 'segment')}
      />
    </>
  );
}
