/** From what a caller asks to what the engine is asked under. */
import type { Condition } from '../domain/segments/condition.ts';
import { parseCondition } from '../domain/segments/validate.ts';
import { parseInstant } from '../domain/time/instant.ts';
import { TactError } from './errors.ts';
import type { AudienceContext, Cancellation, Ports } from './ports.ts';
import { requireTimeZone } from './settings.ts';
import { contextOf, type Workspace } from './workspace.ts';

/** When and where a question is asked; left out: now, in the workspace's zone. */
export interface Asked {
  /** ISO instant. */
  readonly as_of?: string | undefined;
  readonly time_zone?: string | undefined;
  readonly signal?: Cancellation | undefined;
}

/** The context of a question; refuses an `as_of` or a zone that can't be read. */
export function questionOf(ports: Ports, workspace: Workspace, asked: Asked): AudienceContext {
  if (asked.time_zone !== undefined) requireTimeZone(asked.time_zone, 'time_zone');
  return contextOf(workspace, { ...asked, as_of: instantOf(ports, asked.as_of) });
}

/** The condition that was sent, or 422 with the path of each place that is wrong. `self`: the segment that it is to define. */
export function conditionOf(input: unknown, workspace: Workspace, self?: string): Condition {
  const parsed = parseCondition(input, { schema: workspace.schema, segments: workspace.conditions, self });
  if ('issues' in parsed) {
    throw new TactError('invalid', 'This condition can’t be asked. Correct the places named below.', {
      issues: parsed.issues,
    });
  }
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
