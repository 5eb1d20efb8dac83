import type { Overlap } from '../../data/overlap.ts';

/** The places of the rules that share the most people with others, at most so many, in the order of the answer. */
export function mostAlike({ pairs }: Pick<Overlap, 'pairs'>, limit: number): readonly number[] {
  const shared = pairs.map((cells, row) =>
    cells.reduce<number>((sum, people, column) => (row === column ? sum : sum + (people ?? 0)), 0),
  );
  return shared
    .map((people, place) => ({ people, place }))
    .toSorted((a, b) => b.people - a.people)
    .slice(0, limit)
    .map(({ place }) => place)
    .toSorted((a, b) => a - b);
}
