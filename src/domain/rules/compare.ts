/** What changed between two contents of a rule, line by line, for those who review it. */
import type { Condition } from '../segments/condition.ts';
import { named, plain, token, type Phrase } from '../segments/phrase.ts';
import { linesOf, type Line } from './condition-lines.ts';
import { mergedLines, type MergedLine } from './merged-lines.ts';
import type { RuleContent } from './rule.ts';
import { schedulePhrase } from './schedule.ts';

/** A line and the part of the rule that it belongs to. Its path: `condition.conditions[2]`, `exclude[0]`, `purpose`. */
export interface ComparedLine extends MergedLine {
  readonly part: Part;
}

/** What to call the things that a rule names. */
export interface Words {
  condition(condition: Condition): readonly Phrase[];
  segment(id: string): string;
  attribute(id: string): string;
  purpose(id: string): string;
  channel(id: string): string;
}

/** The parts of a rule in the order in which they are read, each as lines. */
const PARTS = {
  name: (content) => [field('name', 'Name', content.name)],
  audience: (content, words) => [
    ...(content.segment === null ? [] : [field('segment', 'In segment', words.segment(content.segment))]),
    ...(content.condition === null
      ? []
      : linesOf(content.condition, 'condition', (leaf) => words.condition(leaf))),
  ],
  exclude: (content, words) =>
    content.exclude.map((id, index) => field(`exclude[${index}]`, 'Leave out segment', words.segment(id))),
  purpose: (content, words) => [field('purpose', 'Purpose', words.purpose(content.purpose))],
  channel: (content, words) => [field('channel', 'Channel', words.channel(content.channel))],
  shows: (content, words) =>
    content.shows.map((id, index) => field(`shows[${index}]`, 'Message shows', words.attribute(id))),
  message: (content) => (content.message === '' ? [] : [field('message', 'Message', content.message)]),
  schedule: (content) => [field('schedule', 'Goes out', schedulePhrase(content.schedule))],
  priority: (content) => [field('priority', 'Priority', String(content.priority))],
  holdout: (content) => [field('holdout_percent', 'Holdout', `${content.holdout_percent}%`)],
} as const satisfies { readonly [part: string]: (content: RuleContent, words: Words) => readonly Line[] };
export type Part = keyof typeof PARTS;

/** Every line of both, in reading order; all of them added when there is nothing before. */
export function compareContents(
  before: RuleContent | null,
  after: RuleContent,
  words: Words,
): readonly ComparedLine[] {
  return (Object.keys(PARTS) as Part[]).flatMap((part) =>
    mergedLines(before === null ? [] : PARTS[part](before, words), PARTS[part](after, words)).map((line) => ({
      part,
      ...line,
    })),
  );
}

function field(path: string, label: string, value: string): Line {
  return {
    path,
    depth: 0,
    subject: path.replace(/\[\d+\]$/, `:${value}`),
    phrase: [named(label), plain('is'), token(value)],
  };
}
