/** Formulas and choices worked out from the answers of their leaves. */
import type { Bitset } from './bitset.ts';
import type { Choice, Formula, Known } from './formula.ts';
import { together } from './together.ts';
import type { Sets, SetsChoice } from './together.ts';

/** The customers for whom it holds; not to be changed. */
export function solve(formula: Formula, known: Known): Bitset {
  return together(setsOf(formula, known), known.size);
}

/** The same as sets that are yet to be put together. */
export function setsOf(formula: Formula, known: Known): Sets {
  const inside = (item: Formula) => setsOf(item, known);
  switch (formula.kind) {
    case 'leaf':
      return { kind: 'people', who: known.leaf(formula) };
    case 'constant':
      return formula;
    case 'one_of': {
      const wanted = [...known.byValue(formula.choice)].filter(([value]) => formula.values.includes(value));
      return anyOf(wanted.map(([, who]) => ({ kind: 'people', who })));
    }
    case 'not':
      return { kind: 'not', item: inside(formula.item) };
    case 'any':
      return anyOf(formula.items.map(inside));
    case 'all': {
      const items = formula.items.toSorted((a, b) => rank(a) - rank(b)).map(inside);
      return items.some(isNobody) ? NOBODY : { kind: 'all', items };
    }
  }
}

const NOBODY: Sets = { kind: 'constant', value: false };

function isNobody(sets: Sets): boolean {
  return sets.kind === 'constant' && !sets.value;
}

/** Without those that have nobody. */
function anyOf(items: readonly Sets[]): Sets {
  const [first = NOBODY, ...rest] = items.filter((item) => !isNobody(item));
  return rest.length === 0 ? first : { kind: 'any', items: [first, ...rest] };
}

/** Complements last: taking away needs no copy of everyone else. */
function rank(formula: Formula): number {
  return formula.kind === 'not' ? 1 : 0;
}

/** A choice, by sets that are yet to be put together. */
export function choiceSets(choice: Choice, known: Known): SetsChoice {
  if (choice.kind === 'value') return choice;
  return {
    kind: 'case',
    branches: choice.branches.map(({ when, then }) => ({
      when: setsOf(when, known),
      then: choiceSets(then, known),
    })),
    otherwise: choiceSets(choice.otherwise, known),
  };
}
