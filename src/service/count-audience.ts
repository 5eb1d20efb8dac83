import { formatInstant } from '../domain/time/instant.ts';
import { discreetly } from './discreet.ts';
import type { Actor, Ports, Precision } from './ports.ts';
import { mayBeTold } from './private-use.ts';
import { conditionOf, questionFor, type Asked } from './questions.ts';
import { readWorkspace } from './workspace.ts';

export interface AudienceCount {
  readonly count: number;
  readonly of: number;
  readonly precision: Precision;
  /** Half the width of the 95 % interval, in people; only with an estimate. */
  readonly margin?: number;
  /** So many conditions, values and limits are not counted as written, because few people turn on them: see discreet.ts. */
  readonly left_aside?: number;
  readonly as_of: string;
}

/** How many customers meet a condition. Refuses a condition that can't be asked, with its paths. */
export async function countAudience(
  ports: Ports,
  actor: Pick<Actor, 'role'>,
  ask: Asked & { readonly condition: unknown; readonly precision?: Precision | undefined },
): Promise<AudienceCount> {
  const workspace = await readWorkspace(ports);
  const condition = conditionOf(ask.condition, workspace);
  const isTold = await mayBeTold(ports, actor, { condition }, workspace);
  const context = questionFor(ports, workspace, ask, isTold);
  const { engine } = await discreetly(ports, actor);
  const { count, of, precision, margin, aside } = await engine.count(
    condition,
    context,
    ask.precision ?? 'exact',
  );
  return {
    count,
    of,
    precision,
    ...(precision === 'estimate' ? { margin } : {}),
    ...(aside === undefined ? {} : { left_aside: aside }),
    as_of: formatInstant(context.as_of),
  };
}
