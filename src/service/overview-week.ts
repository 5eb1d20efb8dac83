/** The figures of a whole week, beside those of the week before. */
import type { Rule } from '../domain/rules/rule.ts';
import { isDay } from '../domain/time/calendar.ts';
import { formatInstant } from '../domain/time/instant.ts';
import { startOfDay, type Week, weekBefore, weekOf } from '../domain/time/week.ts';
import { allOf } from './all-of.ts';
import { everyoneUnder, mapChannel } from './consent-map.ts';
import { TactError } from './errors.ts';
import { type FlagCounts, flagCounts } from './flag-counts.ts';
import { flagsKnownAt } from './flags-known-at.ts';
import { isAuthor } from './is-author.ts';
import { dataKey, keepAnswers } from './kept-answers.ts';
import { reachedIn } from './measure-rule.ts';
import type { Actor, AudienceContext, Ports, SentCount, Stretch } from './ports.ts';
import { questionOf } from './questions.ts';
import { todayOf } from './today.ts';
import { readWorkspace, type Workspace } from './workspace.ts';

/** Which week, by its Monday or any other day of it, left out: the last that is over; and whose rules. */
export interface WeekAsk {
  readonly week?: string | undefined;
  readonly rules?: 'all' | 'mine' | undefined;
}

export interface Compared<T> {
  readonly now: T;
  readonly before: T;
}

export interface OverviewWeek {
  readonly week: Pick<Week, 'monday' | 'sunday'>;
  /** The Monday of the last week that is over. */
  readonly latest: string;
  readonly customers: number;
  /** Messages that left, and to how many people. */
  readonly sent: Compared<SentCount>;
  /** How many people may get personalised offers as the weeks end; null where the policy has no purpose but service. */
  readonly permitted:
    | (Compared<number> & { readonly purpose: string; readonly label: string; readonly channel: string })
    | null;
  /** Flags that are open now, and that were as the week began; null: no rule had been checked by then. */
  readonly flags: Compared<Omit<FlagCounts, 'waived'> | null>;
}

/** Whose permission the overview tells; the first purpose that isn't a service where a policy has none of this name. */
const PERSONAL = 'personalization';

const keepCounts = keepAnswers<Pick<OverviewWeek, 'sent' | 'permitted' | 'customers'>>(12);

/** Refuses a week that is not over with 422. */
export async function overviewWeek(ports: Ports, actor: Actor, ask: WeekAsk): Promise<OverviewWeek> {
  const workspace = await readWorkspace(ports);
  const week = wholeWeek(ports, workspace, ask.week);
  const rules = await rulesOf(ports, actor, ask.rules);
  const only = ask.rules === 'mine' ? rules.map(({ id }) => id) : null;
  const key = JSON.stringify([
    await dataKey(ports),
    week,
    workspace.policy.version,
    workspace.settings.version,
    only,
  ]);
  const counts = await keepCounts(ports.engine, key, () => countWeek(ports, workspace, week, only));
  return {
    week: { monday: week.monday, sunday: week.sunday },
    latest: wholeWeek(ports, workspace).monday,
    ...counts,
    flags: await flagsOf(ports, workspace, rules, week),
  };
}

/** The week that is asked about. */
export function wholeWeek(ports: Pick<Ports, 'clock'>, { settings }: Workspace, asked?: string): Week {
  const { time_zone } = settings;
  const now = ports.clock.now();
  if (asked === undefined) return weekBefore(weekOf(now, time_zone), time_zone);
  const issue = (message: string) =>
    new TactError('invalid', 'Give a day of a week that is over, such as 2026-11-16.', {
      issues: [{ path: 'week', message }],
    });
  if (!isDay(asked)) throw issue(`“${asked}” is not a day.`);
  const week = weekOf(startOfDay(asked, time_zone), time_zone);
  if (week.upto > now) throw issue('This week is not over.');
  return week;
}

/** Rules that are not archived; of the person who asks alone, where that is wanted. */
export async function rulesOf(
  ports: Pick<Ports, 'store'>,
  actor: Actor,
  whose: WeekAsk['rules'],
): Promise<readonly Rule[]> {
  const rules = await allOf(ports.store.view.rules);
  return rules.filter((rule) => rule.status !== 'archived' && (whose !== 'mine' || isAuthor(rule, actor)));
}

/** A week, or several, as engines take it: without its start. */
export function stretchOf({ from, upto }: Pick<Week, 'from' | 'upto'>): Stretch {
  return { after: from - 1, upto: upto - 1 };
}

async function countWeek(
  ports: Ports,
  workspace: Workspace,
  week: Week,
  rules: readonly string[] | null,
): Promise<Pick<OverviewWeek, 'sent' | 'permitted' | 'customers'>> {
  const before = weekBefore(week, workspace.settings.time_zone);
  const { engine } = ports;
  const at = (end: Week) => questionOf(ports, workspace, { as_of: formatInstant(stretchOf(end).upto) });
  const datasets = await engine.datasets();
  return {
    customers: datasets.find(({ dataset }) => dataset === 'customers')?.rows ?? 0,
    sent: {
      now: await engine.sent({ ...stretchOf(week), rules }, at(week)),
      before: await engine.sent({ ...stretchOf(before), rules }, at(before)),
    },
    permitted: await permittedAt(ports, workspace, at(week), at(before)),
  };
}

async function permittedAt(
  { engine }: Ports,
  { policy }: Workspace,
  now: AudienceContext,
  before: AudienceContext,
): Promise<OverviewWeek['permitted']> {
  const purpose =
    policy.purposes.find(({ id }) => id === PERSONAL) ??
    policy.purposes.find(({ id }) => !policy.service_purposes.includes(id));
  if (purpose === undefined) return null;
  const channel = mapChannel(policy);
  const plan = everyoneUnder(purpose.id, channel);
  const permitted = async (context: AudienceContext) =>
    reachedIn((await engine.reach(plan, context, 'exact')).rows);
  return {
    purpose: purpose.id,
    label: purpose.label,
    channel,
    now: await permitted(now),
    before: await permitted(before),
  };
}

async function flagsOf(
  ports: Ports,
  { settings }: Workspace,
  rules: readonly Rule[],
  week: Week,
): Promise<OverviewWeek['flags']> {
  const { view } = ports.store;
  const today = todayOf(ports, settings);
  const checked = new Map((await allOf(view.rule_flags)).map((stored) => [stored.id, stored.flags]));
  const now = rules.map((rule) => flagCounts(checked.get(rule.id) ?? [], rule.waivers, today));
  const then = await flagsKnownAt(view, rules, week);
  return { now: total(now), before: then && total(then) };
}

function total(counts: readonly FlagCounts[]): Omit<FlagCounts, 'waived'> {
  const of = (severity: 'block' | 'review' | 'advice') =>
    counts.reduce((sum, count) => sum + count[severity], 0);
  return { block: of('block'), review: of('review'), advice: of('advice') };
}
