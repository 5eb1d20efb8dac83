import { Select } from '@mantine/core';
import type { Condition, ConsentCondition } from '../../../domain/segments/condition.ts';
import { channelWord, type Vocabulary } from '../names.ts';

interface ConsentEditorProps {
  readonly condition: ConsentCondition;
  readonly vocabulary: Vocabulary;
  readonly change: (next: Condition, merge?: string) => void;
}

/** Whether the person may be contacted for a purpose by a channel. */
export function ConsentEditor({ condition, vocabulary, change }: ConsentEditorProps) {
  return (
    <>
      <Select
        label="The person"
        data={[
          { value: 'yes', label: 'may be contacted' },
          { value: 'no', label: 'may not be contacted' },
        ]}
        value={condition.permitted ? 'yes' : 'no'}
        onChange={(next) => change({ ...condition, permitted: next === 'yes' }, 'permitted')}
      />
      <Select
        label="For"
        data={vocabulary.purposes.map(({ id, label }) => ({ value: id, label }))}
        value={condition.purpose}
        onChange={(purpose) => purpose !== null && change({ ...condition, purpose }, 'purpose')}
      />
      <Select
        label="By"
        data={vocabulary.channels.map((id) => ({ value: id, label: channelWord(id) }))}
        value={condition.channel}
        onChange={(channel) => channel !== null && change({ ...condition, channel }, 'channel')}
      />
    </>
  );
}
