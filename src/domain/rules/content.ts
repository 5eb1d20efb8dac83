/** From what a caller sends to what a rule says: defaults, and every place that is wrong. */
import { ID_PATTERN, type DataSchema } from '../data/schema.ts';
import type { Policy } from '../permission/policy.ts';
import type { Condition } from '../segments/condition.ts';
import type { Issue } from '../segments/segment.ts';
import { parseCondition } from '../segments/validate.ts';
import { knownChannels, knownPurposes } from './known.ts';
import type { RuleContent, Schedule } from './rule.ts';
import { scheduleIssues } from './schedule.ts';

/** A rule as callers send it (API: POST /api/rules). */
export interface RuleInput {
  readonly name: string;
  readonly segment?: string | null | undefined;
  readonly condition?: unknown;
  readonly exclude?: readonly string[] | undefined;
  readonly purpose: string;
  readonly channel: string;
  readonly shows?: readonly string[] | undefined;
  readonly schedule?: Schedule | undefined;
  readonly priority?: number | undefined;
  readonly holdout_percent?: number | undefined;
  readonly message?: string | undefined;
}

/** What a rule may name. */
export interface Known {
  readonly schema: DataSchema;
  readonly segments: ReadonlyMap<string, Condition>;
  readonly policy: Policy;
}

const MAX_NAME = 120;
const MAX_MESSAGE = 4000;
const MAX_PRIORITY = 1_000_000;

/** The content with its defaults, or the issues with their paths (`exclude[1]`, `condition.conditions[0].value`). */
export function parseRuleContent(
  input: RuleInput,
  known: Known,
):
  | { readonly content: RuleContent; readonly issues: readonly [] }
  | { readonly content: null; readonly issues: readonly Issue[] } {
  const parsed = input.condition == null ? { condition: null } : parseCondition(input.condition, known);
  const content = withDefaults(input, 'condition' in parsed ? parsed.condition : null);
  const issues = [
    ...('issues' in parsed ? parsed.issues : []).map((issue) => ({
      ...issue,
      path: issue.path === '' ? 'condition' : `condition.${issue.path}`,
    })),
    ...contentIssues(content, known, input.condition != null),
  ];
  return issues.length === 0 ? { content, issues: [] } : { content: null, issues };
}

function withDefaults(input: RuleInput, condition: Condition | null): RuleContent {
  return {
    name: input.name.trim(),
    segment: input.segment ?? null,
    condition,
    exclude: input.exclude ?? [],
    purpose: input.purpose,
    channel: input.channel,
    shows: input.shows ?? [],
    schedule: input.schedule ?? { kind: 'manual' },
    priority: input.priority ?? 0,
    holdout_percent: input.holdout_percent ?? 0,
    message: input.message ?? '',
  };
}

function contentIssues(content: RuleContent, known: Known, hasCondition: boolean): readonly Issue[] {
  const attributes = new Set(known.schema.attributes.map((attribute) => attribute.id));
  const issue = (wrong: boolean, path: string, message: string): readonly Issue[] =>
    wrong ? [{ path, message }] : [];
  return [
    ...issue(content.name === '', 'name', 'Give the rule a name.'),
    ...issue(content.name.length > MAX_NAME, 'name', `A name has at most ${MAX_NAME} characters.`),
    ...issue(
      content.segment === null && !hasCondition,
      'segment',
      'Say whom it is for: a segment, a condition, or both.',
    ),
    ...issue(
      content.segment !== null && !known.segments.has(content.segment),
      'segment',
      `There is no segment “${content.segment}”.`,
    ),
    ...content.exclude.flatMap((segment, index) =>
      issue(!known.segments.has(segment), `exclude[${index}]`, `There is no segment “${segment}”.`),
    ),
    ...issue(
      !knownPurposes(known.policy).has(content.purpose),
      'purpose',
      `The policy has no purpose “${content.purpose}”.`,
    ),
    ...issue(
      !knownChannels(known.policy).has(content.channel),
      'channel',
      `The policy has no channel “${content.channel}”.`,
    ),
    ...content.shows.flatMap((attribute, index) =>
      issue(!attributes.has(attribute), `shows[${index}]`, `The data has no attribute “${attribute}”.`),
    ),
    ...scheduleIssues(content.schedule, known.schema),
    ...issue(
      !Number.isInteger(content.priority) || Math.abs(content.priority) > MAX_PRIORITY,
      'priority',
      `A priority is a whole number from −${MAX_PRIORITY} to ${MAX_PRIORITY}.`,
    ),
    ...issue(
      !isHoldout(content.holdout_percent),
      'holdout_percent',
      'A holdout is from 0 to 100 percent, with at most two decimals.',
    ),
    ...issue(
      content.message.length > MAX_MESSAGE,
      'message',
      `A message has at most ${MAX_MESSAGE} characters.`,
    ),
  ];
}

/** Why `id` can't be an id, or nothing. */
export function idIssues(id: string): readonly Issue[] {
  return ID_PATTERN.test(id)
    ? []
    : [{ path: 'id', message: 'An id begins with a small letter and has up to 63 of a–z, 0–9, _ and -.' }];
}

function isHoldout(percent: number): boolean {
  return percent >= 0 && percent <= 100 && Math.abs(percent * 100 - Math.round(percent * 100)) < 1e-9;
}
