/**
 * Choices dealt out again after a while. From one minute to the next few people end otherwise, so only the words in which
 * a set has changed are dealt anew.
 */
import { everybody, isEmpty, nobody } from './bitset.ts';
import type { Bitset } from './bitset.ts';
import { changedWords, withWords, wordsOf } from './changed-words.ts';
import { apart } from './together.ts';
import type { Sets, SetsChoice } from './together.ts';

/** Everyone by their value of a choice, and the sets that said so. */
export interface Dealt {
  readonly shape: string;
  readonly sets: readonly Bitset[];
  readonly found: ReadonlyMap<string | null, Bitset>;
}

/** Everyone by their value of a choice, and of its like before. Where nobody has moved, what was found is given again. */
export function dealtAgain(choice: SetsChoice, size: number, before: Dealt | undefined): Dealt {
  const now = { shape: shapeOf(choice), sets: setsIn(choice) };
  const words = before?.shape === now.shape ? changedWords(before.sets, now.sets) : null;
  if (before === undefined || words === null) return { ...now, found: apart(choice, everybody(size)) };
  if (words.length === 0) return { ...now, found: before.found };
  const few = (who: Bitset) => wordsOf(who, words);
  const anew = apart(withSets(choice, few), few(everybody(size)));
  const found = new Map<string | null, Bitset>();
  for (const value of new Set([...before.found.keys(), ...anew.keys()])) {
    const who = withWords(before.found.get(value) ?? nobody(size), words, anew.get(value));
    if (!isEmpty(who)) found.set(value, who);
  }
  return { ...now, found };
}

/** Equal for choices that differ in nothing but who is in their sets. */
function shapeOf(choice: SetsChoice): string {
  return JSON.stringify(choice, (name, part: unknown) => (name === 'who' ? undefined : part));
}

/** The sets of a choice, always in the same order. */
function setsIn(choice: SetsChoice): readonly Bitset[] {
  const sets: Bitset[] = [];
  withSets(choice, (who) => {
    sets.push(who);
    return who;
  });
  return sets;
}

/** The choice with another set in the place of each. */
function withSets(choice: SetsChoice, other: (who: Bitset) => Bitset): SetsChoice {
  if (choice.kind === 'value') return choice;
  const branches = choice.branches.map(({ when, then }) => ({
    when: combinedOf(when, other),
    then: withSets(then, other),
  }));
  return { kind: 'case', branches, otherwise: withSets(choice.otherwise, other) };
}

function combinedOf(sets: Sets, other: (who: Bitset) => Bitset): Sets {
  switch (sets.kind) {
    case 'people':
      return { kind: 'people', who: other(sets.who) };
    case 'constant':
      return sets;
    case 'not':
      return { kind: 'not', item: combinedOf(sets.item, other) };
    case 'all':
    case 'any':
      return { kind: sets.kind, items: sets.items.map((item) => combinedOf(item, other)) };
  }
}

/** How much memory it takes, in bytes. */
export function sizeOfDealt({ sets, found }: Dealt): number {
  return [...sets, ...found.values()].reduce((sum, { words }) => sum + words.byteLength, 0);
}
