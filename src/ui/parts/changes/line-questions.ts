/** What is asked to tell what one changed line does to the reach: the rule without that change. */
import type { ComparedLine, Part } from '../../../domain/rules/compare.ts';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import { writtenOut } from '../../../domain/rules/written-out.ts';
import type { Condition } from '../../../domain/segments/condition.ts';
import { conditionAt, removeAt, replaceAt } from '../../../domain/segments/transform.ts';
import type { Comparison } from '../../data/rules.ts';

export type Compared = Pick<
  Comparison,
  'before' | 'after' | 'before_segments' | 'after_segments' | 'reach_before' | 'reach_after'
>;

interface LineQuestion {
  readonly line: ComparedLine;
  readonly content: RuleContent;
  /** Which reach it stands beside: that of the rule as it is, or that of the rule as it was. */
  readonly beside: 'after' | 'before';
}

/** A place in the rule's own condition, or in that of a segment. */
interface Place {
  readonly segment: string | null;
  readonly path: string;
}

/** The questions about lines that can't be told together; those of conditions that came or went are left out. */
export function lineQuestions(lines: readonly ComparedLine[], compared: Compared): readonly LineQuestion[] {
  const { before, after } = compared;
  if (before === null) return [];
  return lines.flatMap((line, index) => {
    const place = placeOf(line);
    if (place === null) return ofField(line, lines, before, after);
    const old = oldOf(line, lines[index - 1], compared);
    if (old) return ofSwap(line, place, old, compared);
    if (isOldHalf(line, lines, compared)) return [];
    return place.segment === null ? [] : ofSegment(line, place.segment, place.path, compared);
  });
}

/** Where a line of a condition stands; null for other parts of the rule. */
export function placeOf({ path }: ComparedLine): Place | null {
  const [, own] = /^condition(?:\.(.+)|$)/.exec(path) ?? [];
  if (path === 'condition' || own !== undefined) return { segment: null, path: own ?? '' };
  const [, segment, inside = ''] = /^segments\.([^.[]+)(?:\.(.+))?$/.exec(path) ?? [];
  return segment === undefined ? null : { segment, path: inside };
}

/**
 * The rule as it was, with its segments as they were, or as `segments` has them. Those are written out that mean something
 * else now, or may: what it doesn't reach now isn't told.
 */
export function asItWas(before: RuleContent, compared: Compared, segments = compared.before_segments) {
  const { before_segments, after_segments } = compared;
  const otherwise = Object.entries(before_segments).flatMap(([id, condition]) =>
    JSON.stringify(after_segments[id]) === JSON.stringify(condition) ? [] : [id],
  );
  return writtenOut(before, new Map(Object.entries(segments)), new Set(otherwise));
}

/** The old words of a condition that was changed: what the change does stands beside the new ones. */
export function isOldHalf(line: ComparedLine, lines: readonly ComparedLine[], compared: Compared): boolean {
  const next = lines[lines.indexOf(line) + 1];
  return next !== undefined && oldOf(next, line, compared) !== undefined;
}

/** What stood there before, where this line and the one above it are one condition before and after. */
function oldOf(line: ComparedLine, was: ComparedLine | undefined, compared: Compared): Condition | undefined {
  if (line.change !== 'added' || was?.change !== 'removed' || was.depth !== line.depth) return undefined;
  if (![...line.phrase, ...was.phrase].some(({ changed }) => changed)) return undefined;
  const [now, then] = [placeOf(line), placeOf(was)];
  if (now === null || then === null || now.segment !== then.segment) return undefined;
  const root = then.segment === null ? compared.before?.condition : compared.before_segments[then.segment];
  return root ? conditionAt(root, then.path) : undefined;
}

function ofSwap(
  line: ComparedLine,
  { segment, path }: Place,
  old: Condition,
  compared: Compared,
): readonly LineQuestion[] {
  const { after } = compared;
  if (segment !== null) {
    const now = compared.after_segments[segment];
    return now ? meantOtherwise(line, segment, replaceAt(now, path, old), compared) : [];
  }
  if (after.condition === null) return [];
  return [{ line, content: { ...after, condition: replaceAt(after.condition, path, old) }, beside: 'after' }];
}

/** Of a segment that means something else now: all that its change does, by its name, and each of its lines. */
function ofSegment(
  line: ComparedLine,
  segment: string,
  path: string,
  compared: Compared,
): readonly LineQuestion[] {
  const [was, now] = [compared.before_segments[segment], compared.after_segments[segment]];
  if (was === undefined || now === undefined || compared.before === null) return [];
  if (line.change === 'same') return isName(line) ? meantOtherwise(line, segment, was, compared) : [];
  const without = removeAt(line.change === 'added' ? now : was, path);
  if (without === null) return [];
  if (line.change === 'added') return meantOtherwise(line, segment, without, compared);
  const meanings = { ...compared.before_segments, [segment]: without };
  return [{ line, content: asItWas(compared.before, compared, meanings).content, beside: 'before' }];
}

function isName({ path, depth }: ComparedLine): boolean {
  return depth === 0 && path.startsWith('segments.');
}

function meantOtherwise(
  line: ComparedLine,
  segment: string,
  meaning: Condition,
  { after, after_segments }: Compared,
): readonly LineQuestion[] {
  const meanings = new Map(Object.entries({ ...after_segments, [segment]: meaning }));
  return [{ line, content: writtenOut(after, meanings, new Set([segment])).content, beside: 'after' }];
}

/** The other parts of a rule that decide whom it reaches. */
const FIELDS: { readonly [P in Part]?: 'purpose' | 'channel' | 'holdout_percent' } = {
  purpose: 'purpose',
  channel: 'channel',
  holdout: 'holdout_percent',
};

function ofField(
  line: ComparedLine,
  lines: readonly ComparedLine[],
  before: RuleContent,
  after: RuleContent,
): readonly LineQuestion[] {
  if (line.change === 'same') return [];
  const ask = (content: RuleContent): readonly LineQuestion[] => [{ line, content, beside: 'after' }];
  if (line.part === 'exclude') return ask({ ...after, exclude: excludedWithout(line, before, after) });
  const isNew = (one: ComparedLine) => one.change === 'added' && one.path === line.path;
  if (line.part === 'audience' && (isNew(line) || !lines.some(isNew))) {
    const content = { ...after, segment: before.segment };
    return content.segment === null && content.condition === null ? [] : ask(content);
  }
  const field = FIELDS[line.part];
  return field !== undefined && line.change === 'added' ? ask({ ...after, [field]: before[field] }) : [];
}

/** The exclusions as they are, but for the one that came or went on this line. */
function excludedWithout(line: ComparedLine, before: RuleContent, after: RuleContent): readonly string[] {
  const index = Number(/\d+/.exec(line.path)?.[0]);
  if (line.change === 'added') return after.exclude.toSpliced(index, 1);
  const gone = before.exclude[index];
  return gone === undefined ? after.exclude : [...after.exclude, gone];
}
