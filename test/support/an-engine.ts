import type { AudienceEngine, Clock } from '../../src/service/ports.ts';

/** An engine without data. */
export async function anEngine(_clock: Clock): Promise<AudienceEngine> {
  return {
    schema: () =>
      Promise.resolve({
        attributes: [
          { id: 'zone', type: 'text' },
          { id: 'age', type: 'number' },
        ],
        events: [],
      }),
    datasets: () => Promise.resolve([]),
    dataVersion: () => Promise.resolve('0'),
    profile: nothing,
    count: nothing,
    members: nothing,
    reach: nothing,
    people: nothing,
    reached: () => ({ [Symbol.asyncIterator]: () => ({ next: nothing }) }),
    evidence: nothing,
    person: nothing,
    load: nothing,
    recordSends: nothing,
    close: () => Promise.resolve(),
  };
}

function nothing(): Promise<never> {
  return Promise.reject(new Error('This engine has no data.'));
}
