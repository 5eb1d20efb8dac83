/** From what a caller asks to what the engine is asked under. */
import type { Condition } from '../domain/segments/condition.ts';
import { parseCondition } from '../domain/segments/validate.ts';
import { formatInstant, parseInstant } from '../domain/time/instant.ts';
import { requireSegments } from './askable.ts';
import { TactError } from './errors.ts';
import type { AudienceContext, Cancellation, Ports } from './ports.ts';
import { requireTimeZone } from './settings.ts';
import { contextOf, type Workspace } from './workspace.ts';

/** When and where a question is asked; left out: about now, in the workspace's zone. */
export interface Asked {
  /** ISO instant. */
  readonly as_of?: string | undefined;
  readonly time_zone?: string | undefined;
  readonly signal?: Cancellation | undefined;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * The context of a question; refuses an `as_of` or a zone that can't be read. Without an `as_of` it is asked of this
 * minute's start, or of the last load when that came later: people who look at the same data in the same minute ask the
 * same question, which the engine need not answer twice.
 */
export function questionOf(ports: Ports, workspace: Workspace, asked: Asked): AudienceContext {
  const as_of = asked.as_of ?? settledMoment(ports.clock.now(), workspace);
  return decisionOf(ports, workspace, { ...asked, as_of });
}

/** The moment that questions asked `at` (ms) are about, when none is given: ISO. */
export function settledMoment(at: number, { loaded_at }: Pick<Workspace, 'loaded_at'>): string {
  return formatInstant(Math.max(Math.floor(at / MINUTE) * MINUTE, loaded_at));
}

/**
 * The same, but of this hour's start and in the workspace's zone where few people are hidden (`isTold` is false): a moment
 * is moved step by step as a limit is, and people come and go by it. What can't be read is refused all the same.
 */
export function questionFor(
  ports: Ports,
  workspace: Workspace,
  asked: Asked,
  isTold: boolean,
): AudienceContext {
  const context = questionOf(ports, workspace, asked);
  if (isTold) return context;
  const as_of = hourOf(ports.clock.now(), [workspace.loaded_at]);
  return questionOf(ports, workspace, { as_of: formatInstant(as_of), signal: asked.signal });
}

/** The start of an instant's hour, or the last load before it when that came later. */
export function hourOf(instant: number, loads: readonly number[]): number {
  return Math.max(Math.floor(instant / HOUR) * HOUR, ...loads.filter((load) => load <= instant));
}

/** The same for what acts on the answer at once: without an `as_of` it is asked of this very moment. */
export function decisionOf(ports: Ports, workspace: Workspace, asked: Asked): AudienceContext {
  if (asked.time_zone !== undefined) requireTimeZone(asked.time_zone, 'time_zone');
  return contextOf(workspace, { ...asked, as_of: instantOf(ports, asked.as_of) });
}

/**
 * The condition that was sent, or 422 with the path of each place that is wrong; 409 where a segment that it asks for can’t be
 * asked any more. `self`: the segment that it is to define.
 */
export function conditionOf(input: unknown, workspace: Workspace, self?: string): Condition {
  const parsed = parseCondition(input, { schema: workspace.schema, segments: workspace.conditions, self });
  if ('issues' in parsed) {
    throw new TactError('invalid', 'This condition can’t be asked. Correct the places named below.', {
      issues: parsed.issues,
    });
  }
  if (self === undefined) requireSegments(parsed.condition, workspace);
  return parsed.condition;
}

/** Milliseconds since 1970, UTC; now when nothing was given. */
export function instantOf(ports: Ports, text: string | undefined, path = 'as_of'): number {
  if (text === undefined) return ports.clock.now();
  const instant = parseInstant(text);
  if (instant === null) {
    throw new TactError('invalid', 'Give an instant such as 2026-11-23T09:28:00.000Z.', {
      issues: [{ path, message: `“${text}” is not an instant.` }],
    });
  }
  return instant;
}
