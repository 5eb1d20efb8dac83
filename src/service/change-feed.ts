import type { ChangeFeed } from './ports.ts';

/** Tells everyone who listens in this process. */
export function createChangeFeed(): ChangeFeed {
  const listeners = new Set<Parameters<ChangeFeed['subscribe']>[0]>();
  return {
    publish: (change) => {
      for (const listener of listeners) listener(change);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
