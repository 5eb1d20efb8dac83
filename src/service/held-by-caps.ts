/** What today's caps make of a whole week of messages on record, beside the week before. */
import type { Underway } from './decide-pressure.ts';
import { keepAnswers, dataKey } from './kept-answers.ts';
import { type Compared, rulesOf, type WeekAsk, wholeWeek } from './overview-week.ts';
import type { Actor, Ports } from './ports.ts';
import { replayWeek } from './replay-week.ts';
import { weekBefore } from '../domain/time/week.ts';
import { readCapsFrom, readWorkspace } from './workspace.ts';

export interface HeldCount {
  readonly messages: number;
  /** By a cap, or by quiet hours that drop. */
  readonly held: number;
}

/** What today's caps would hold back of what is on record; what was held back at the time left no record. */
export interface HeldByCaps extends Compared<HeldCount> {
  /** How many caps there are. */
  readonly caps: number;
}

const keepReplays = keepAnswers<ReadonlyMap<string, HeldCount>>(6);

/** `rest` lets other work through while weeks are decided. */
export async function heldByCaps(
  ports: Ports,
  actor: Actor,
  ask: WeekAsk,
  rest: Underway['rest'],
): Promise<HeldByCaps> {
  const workspace = await readWorkspace(ports);
  const week = wholeWeek(ports, workspace, ask.week);
  const before = weekBefore(week, workspace.settings.time_zone);
  const { caps, quiet_hours, version } = await readCapsFrom(ports.store.view);
  const data = await dataKey(ports);
  const ours = ask.rules === 'mine' ? (await rulesOf(ports, actor, 'mine')).map(({ id }) => id) : null;
  const count = async (monday: string): Promise<HeldCount> => {
    const key = JSON.stringify([data, monday, version, workspace.settings.version]);
    const by_rule = await keepReplays(ports.engine, key, async () => {
      const answer = await replayWeek(ports, { caps, quiet_hours, week: monday }, { rest });
      const rules = Map.groupBy(answer.by_rule, ({ rule }) => rule);
      return new Map(
        [...rules].map(([rule, lanes]) => [
          rule,
          {
            messages: lanes.reduce((sum, { planned }) => sum + planned, 0),
            held: lanes.reduce((sum, { held }) => sum + held, 0),
          },
        ]),
      );
    });
    const counted = [...by_rule].flatMap(([rule, one]) =>
      ours === null || ours.includes(rule) ? [one] : [],
    );
    return {
      messages: counted.reduce((sum, { messages }) => sum + messages, 0),
      held: counted.reduce((sum, { held }) => sum + held, 0),
    };
  };
  return { caps: caps.length, now: await count(week.monday), before: await count(before.monday) };
}
