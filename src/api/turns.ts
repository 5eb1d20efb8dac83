/** Whose turn it is: people's questions go before what Tact does by itself. */

export interface Turns {
  /** A question begins; what is given ends it. */
  readonly begin: () => () => void;
  /** Lets others go first: everything that waits, and questions that are under way, but not for ever. */
  readonly rest: () => Promise<void>;
}

const A_MOMENT = 10;
/** So often a moment is waited at most, so that work goes on beside people who never stop asking. */
const MOST_MOMENTS = 50;

/** Counts the questions under way in one host. */
export function createTurns(): Turns {
  const asking = new Set<object>();
  return {
    begin: () => {
      const question = {};
      asking.add(question);
      return () => {
        asking.delete(question);
      };
    },
    rest: async () => {
      await after(0);
      for (let moments = 0; asking.size > 0 && moments < MOST_MOMENTS; moments += 1) await after(A_MOMENT);
    },
  };
}

function after(ms: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, ms));
}
