/** Answers that cost much to find, kept in memory for as long as the data is as it was. */
import type { Dataset } from '../domain/data/rows.ts';
import type { AudienceEngine, Ports } from './ports.ts';

const MINUTE = 60_000;

type Keep<T> = (engine: AudienceEngine, key: string, find: () => Promise<T>) => Promise<T>;

/** Keeps the latest `most` answers of each engine by their key; what failed is asked again. */
export function keepAnswers<T>(most: number): Keep<T> {
  const kept = new WeakMap<AudienceEngine, ReadonlyMap<string, Promise<T>>>();
  return (engine, key, find) => {
    const known = kept.get(engine) ?? new Map<string, Promise<T>>();
    const answer = known.get(key) ?? find();
    const others = [...known].filter(([other]) => other !== key).slice(1 - most);
    kept.set(engine, new Map([...others, [key, answer]]));
    answer.catch(() => {
      const left = new Map(kept.get(engine));
      if (left.get(key) === answer) left.delete(key);
      kept.set(engine, left);
    });
    return answer;
  };
}

/** Names the state of these datasets, whatever happens to others. */
export async function keyOf(
  { engine }: Pick<Ports, 'engine'>,
  datasets: readonly Dataset[],
): Promise<string> {
  const states = (await engine.datasets()).filter(({ dataset }) => datasets.includes(dataset));
  return JSON.stringify(states.map(({ dataset, rows, loaded_at }) => [dataset, rows, loaded_at]));
}

/** Names the state of the data. Sends that senders record one by one make it another once a minute at most. */
export async function dataKey({ engine }: Pick<Ports, 'engine'>): Promise<string> {
  const states = await engine.datasets();
  return JSON.stringify(
    states.map(({ dataset, rows, loaded_at }) =>
      dataset === 'sends' && loaded_at !== null
        ? Math.floor(Date.parse(loaded_at) / MINUTE)
        : [rows, loaded_at],
    ),
  );
}
