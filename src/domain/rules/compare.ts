/** What changed between two contents of a rule, line by line, for those who review it. */
import type { Cap, CapSettings, QuietHours } from '../caps/cap.ts';
import { limitWords, quietWords, windowWords } from '../caps/describe.ts';
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
  event(id: string): string;
  /** The workspace's zone. */
  readonly zone: string;
}

/** What gives a rule its meaning beside what it says; left out where it isn't known. */
export interface Beside {
  readonly segments?: { readonly [segment: string]: Condition };
  readonly caps?: Pick<CapSettings, 'caps' | 'quiet_hours'> | null;
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
  segments: (_content, words, { segments = {} }) =>
    Object.entries(segments).flatMap(([id, condition]) => segmentLines(id, condition, words)),
  purpose: (content, words) => [field('purpose', 'Purpose', words.purpose(content.purpose))],
  channel: (content, words) => [field('channel', 'Channel', words.channel(content.channel))],
  caps: (_content, _words, { caps }) => [
    ...(caps?.caps ?? []).map(capLine),
    ...(caps?.quiet_hours ?? []).map(quietLine),
  ],
  shows: (content, words) =>
    content.shows.map((id, index) => field(`shows[${index}]`, 'Message shows', words.attribute(id))),
  message: (content) => (content.message === '' ? [] : [field('message', 'Message', content.message)]),
  schedule: (content, words) => [field('schedule', 'Goes out', schedulePhrase(content.schedule, words))],
  priority: (content) => [field('priority', 'Priority', String(content.priority))],
  holdout: (content) => [field('holdout_percent', 'Holdout', `${content.holdout_percent}%`)],
} as const satisfies {
  readonly [part: string]: (content: RuleContent, words: Words, beside: Beside) => readonly Line[];
};
export type Part = keyof typeof PARTS;

/** Every line of both, in reading order; all of them added when there is nothing before. Segments that are as before are left out. */
export function compareContents(
  before: RuleContent | null,
  after: RuleContent,
  words: Words,
  beside: { readonly before?: Beside; readonly after?: Beside } = {},
): readonly ComparedLine[] {
  const known = { before: beside.before ?? {}, after: beside.after ?? {} };
  // Caps that aren't known from then can't be said to have changed.
  if (before !== null && known.before.caps === null)
    known.before = { ...known.before, caps: known.after.caps ?? null };
  return (Object.keys(PARTS) as Part[]).flatMap((part) => {
    const lines = mergedLines(
      before === null ? [] : PARTS[part](before, words, known.before),
      PARTS[part](after, words, known.after),
    ).map((line) => ({ part, ...line }));
    return part === 'segments' ? changedGroups(lines) : lines;
  });
}

/** The lines of segments in which something changed. */
function changedGroups(lines: readonly ComparedLine[]): readonly ComparedLine[] {
  const groupOf = ({ path }: ComparedLine) => path.split(/[.[]/).slice(0, 2).join('.');
  const changed = new Set(lines.filter(({ change }) => change !== 'same').map(groupOf));
  return lines.filter((line) => changed.has(groupOf(line)));
}

/** The lines of a segment's condition below its name. */
export function segmentLines(id: string, condition: Condition, words: Pick<Words, 'condition' | 'segment'>) {
  const path = `segments.${id}`;
  const head: Line = {
    path,
    depth: 0,
    subject: path,
    phrase: [plain('Segment'), named(words.segment(id))],
  };
  return [head, ...linesOf(condition, path, (leaf) => words.condition(leaf), 1)];
}

function capLine(cap: Cap): Line {
  return {
    path: `caps.${cap.id}`,
    depth: 0,
    subject: `cap:${cap.id}`,
    phrase: [named(cap.name), token(limitWords(cap)), token(windowWords(cap.window))],
  };
}

function quietLine(quiet: QuietHours, index: number): Line {
  return {
    path: `quiet_hours[${index}]`,
    depth: 0,
    subject: 'quiet',
    phrase: [named('Quiet hours'), token(`${quiet.start} to ${quiet.end}`), plain(quietWords(quiet))],
  };
}

function field(path: string, label: string, value: string): Line {
  return {
    path,
    depth: 0,
    subject: path.replace(/\[\d+\]$/, `:${value}`),
    phrase: [named(label), plain('is'), token(value)],
  };
}
