import type { RuleContent } from '../../../domain/rules/rule.ts';
import type { Condition } from '../../../domain/segments/condition.ts';
import { mergeConditions } from '../../parts/builder/merge-conditions.ts';

export type Part = keyof RuleContent;

export interface ThreeWay {
  /** Both changes put together; where both changed the same part, it is as we have it. */
  readonly content: RuleContent;
  /** The parts that both changed in different ways: somebody has to choose. */
  readonly asks: readonly Part[];
}

const EVERYONE: Condition = { type: 'all', conditions: [] };

/** What two people made of the same content: what only one of them touched follows that one. */
export function threeWay(base: RuleContent, mine: RuleContent, theirs: RuleContent): ThreeWay {
  const asks: Part[] = [];
  const changes: Partial<RuleContent>[] = [];
  for (const part of partsOf(theirs)) {
    if (same(mine[part], base[part]) || same(mine[part], theirs[part])) continue;
    const merged = same(theirs[part], base[part]) ? mine[part] : bothOf(part, base, mine, theirs);
    if (merged === undefined) asks.push(part);
    changes.push({ [part]: merged === undefined ? mine[part] : merged });
  }
  return { content: Object.assign({}, theirs, ...changes), asks };
}

/** The content with these parts as they stand in the other. */
export function withParts(content: RuleContent, parts: readonly Part[], other: RuleContent): RuleContent {
  return Object.assign({}, content, ...parts.map((part) => ({ [part]: other[part] })));
}

/** The parts in which two contents differ. */
export function changedParts(one: RuleContent, other: RuleContent): readonly Part[] {
  return partsOf(other).filter((part) => !same(one[part], other[part]));
}

export const PART_WORDS: { readonly [P in Part]: string } = {
  name: 'name',
  segment: 'saved segment',
  condition: 'conditions',
  exclude: 'who is left out',
  purpose: 'purpose',
  channel: 'channel',
  shows: 'data that the message shows',
  schedule: 'schedule',
  priority: 'priority',
  holdout_percent: 'holdout',
  message: 'message',
};

/** Only conditions can hold two changes at once. */
function bothOf(part: Part, base: RuleContent, mine: RuleContent, theirs: RuleContent) {
  if (part !== 'condition') return undefined;
  return (
    mergeConditions(base.condition ?? EVERYONE, mine.condition ?? EVERYONE, theirs.condition ?? EVERYONE) ??
    undefined
  );
}

function partsOf(content: RuleContent): readonly Part[] {
  return Object.keys(content).filter((part): part is Part => Object.hasOwn(PART_WORDS, part));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
