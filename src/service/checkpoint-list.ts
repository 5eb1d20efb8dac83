import type { CheckpointBook } from './ports.ts';

/** Checkpoints in memory. */
export function createCheckpointList(): CheckpointBook {
  let text = '';
  return {
    read: async () => text,
    append: async (note) => {
      text += `\n${note}`;
    },
  };
}
