import { appendFile, open, readFile } from 'node:fs/promises';
import type { CheckpointBook } from '../service/ports.ts';

/** Signed checkpoints in a text file, one after another; each is on the disk when appending resolves. */
export function createCheckpointFile(path: string): CheckpointBook {
  return {
    read: async () => {
      try {
        return await readFile(path, 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
        throw error;
      }
    },
    append: async (note) => {
      // Lines of its own, after whatever a crash left unfinished.
      await appendFile(path, `\n${note}`, { mode: 0o600 });
      const file = await open(path, 'r+');
      await file.sync();
      await file.close();
    },
  };
}
