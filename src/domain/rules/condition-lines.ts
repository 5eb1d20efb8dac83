/** A condition as lines: a heading per group and a line per leaf, as the builder draws it. */
import { canonicalJson } from '../audit/chain.ts';
import type { Condition } from '../segments/condition.ts';
import { plain, token, type Phrase } from '../segments/phrase.ts';

export interface Line {
  readonly path: string;
  readonly depth: number;
  /** What the line is about: lines on the same subject are a change of one another. */
  readonly subject: string;
  readonly phrase: readonly Phrase[];
}

type Say = (condition: Condition) => readonly Phrase[];

/** The lines of a condition that stands at `path`. */
export function linesOf(condition: Condition, path: string, say: Say, depth = 0): readonly Line[] {
  switch (condition.type) {
    case 'all':
    case 'any':
      return [
        heading(condition.type === 'all' ? 'ALL' : 'ANY', path, depth),
        ...childrenOf(condition.conditions, path, say, depth + 1),
      ];
    case 'not': {
      const inner = condition.condition;
      const inside = `${path}.condition`;
      return inner.type === 'any'
        ? [heading('NONE', path, depth), ...childrenOf(inner.conditions, inside, say, depth + 1)]
        : [heading('NONE', path, depth), ...linesOf(inner, inside, say, depth + 1)];
    }
    default:
      return [{ path, depth, subject: subjectOf(condition), phrase: say(condition) }];
  }
}

function childrenOf(
  conditions: readonly Condition[],
  path: string,
  say: Say,
  depth: number,
): readonly Line[] {
  return conditions.flatMap((child, index) => linesOf(child, `${path}.conditions[${index}]`, say, depth));
}

const HEADINGS = {
  ALL: 'of these are true',
  ANY: 'of these is true',
  NONE: 'of these is true (leave them out)',
} as const;

function heading(word: keyof typeof HEADINGS, path: string, depth: number): Line {
  return { path, depth, subject: `group:${depth}`, phrase: [token(word), plain(HEADINGS[word])] };
}

function subjectOf(leaf: Condition): string {
  switch (leaf.type) {
    case 'attribute':
      return `attribute:${leaf.attribute}`;
    case 'event':
    case 'regular':
      return `event:${leaf.event}`;
    case 'segment':
      return `segment:${leaf.segment}`;
    case 'consent':
      return `consent:${leaf.purpose}/${leaf.channel}`;
    default:
      return canonicalJson(leaf);
  }
}
