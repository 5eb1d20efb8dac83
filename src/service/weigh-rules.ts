/** What rules are worth beside how risky they are: the weighing that the overview shows. */
import { type Benefit, benefitOf, type Unmeasured } from '../domain/benefit/benefit.ts';
import { type RevenueSource, suggestRevenue } from '../domain/benefit/suggest-revenue.ts';
import type { Severity } from '../domain/flags/flag.ts';
import { SEVERITIES } from '../domain/flags/flag.ts';
import { riskOf } from '../domain/flags/risk.ts';
import type { Rule, RuleStatus } from '../domain/rules/rule.ts';
import { openFlags } from '../domain/rules/waiver.ts';
import { addToDay } from '../domain/time/calendar.ts';
import { formatInstant } from '../domain/time/instant.ts';
import { startOfDay } from '../domain/time/week.ts';
import { allOf } from './all-of.ts';
import { goneFrom } from './askable.ts';
import { dataKey, keepAnswers } from './kept-answers.ts';
import { type LiveEdition, liveEditions } from './live-rules.ts';
import { rulesOf, stretchOf, type WeekAsk, wholeWeek } from './overview-week.ts';
import type { Actor, Ports, Revenue } from './ports.ts';
import { questionOf } from './questions.ts';
import { todayOf } from './today.ts';
import { planOf, readWorkspace, type Workspace } from './workspace.ts';

/** Why a rule has no benefit to show, in the order in which it is asked. */
export const UNWEIGHED = ['not_live', 'no_revenue', 'no_holdout', 'gone'] as const;
export type Unweighed = (typeof UNWEIGHED)[number] | Unmeasured;

export interface WeighedRule {
  readonly rule: string;
  readonly name: string;
  readonly status: RuleStatus;
  /** The edition that is live, whose benefit is measured; of rules that never were, the one in review. */
  readonly edition: number;
  /** 0 to 100, by its last check; null: never checked. */
  readonly risk: number | null;
  /** The worst of its open flags. */
  readonly worst: Severity | null;
  readonly benefit: Benefit | null;
  readonly unweighed: Unweighed | null;
}

export interface Weighing {
  /** The days that were looked at, both ends in. */
  readonly first: string;
  readonly last: string;
  readonly revenue: Revenue | null;
  /** Where revenue most likely stands, while nobody has said it. */
  readonly suggestion: RevenueSource | null;
  /** Those that are live or in review, by name. */
  readonly rules: readonly WeighedRule[];
}

export interface WeighAsk extends WeekAsk {
  /** How many whole days up to the week's end; 28 when left out. */
  readonly days?: number | undefined;
}

const DAYS = 28;
const NO_CAPS = { caps: [], quiet_hours: [], version: 0 };

type Weighed = Pick<WeighedRule, 'benefit' | 'unweighed'>;
const keepWeighed = keepAnswers<ReadonlyMap<string, Weighed>>(6);

/** Each rule's benefit over the days before the week's end, and its risk by the last check. */
export async function weighRules(ports: Ports, actor: Actor, ask: WeighAsk): Promise<Weighing> {
  const { view } = ports.store;
  const workspace = await readWorkspace(ports);
  const { settings, policy, schema } = workspace;
  const week = wholeWeek(ports, workspace, ask.week);
  const first = addToDay(week.sunday, 1 - (ask.days ?? DAYS), 'day');
  const shown = (await rulesOf(ports, actor, ask.rules)).filter(isWeighed);
  const live = await liveEditions(view);
  const period = { from: startOfDay(first, settings.time_zone), upto: week.upto };
  const key = JSON.stringify([
    await dataKey(ports),
    period,
    settings.version,
    policy.version,
    live.map(({ rule, edition }) => [rule.id, edition]),
  ]);
  const weighed = await keepWeighed(ports.engine, key, () => weigh(ports, workspace, live, period));
  const checked = new Map((await allOf(view.rule_flags)).map((stored) => [stored.id, stored.flags]));
  const today = todayOf(ports, settings);
  return {
    first,
    last: week.sunday,
    revenue: settings.revenue,
    suggestion: settings.revenue === null ? suggestRevenue(schema.events, policy.purchase_event) : null,
    rules: shown.map((rule) => {
      const flags = checked.get(rule.id) ?? null;
      const open = new Set(openFlags(flags ?? [], rule.waivers, today).map(({ severity }) => severity));
      return {
        rule: rule.id,
        name: rule.name,
        status: rule.status,
        edition: rule.live?.edition ?? rule.edition,
        risk: flags === null ? null : riskOf(flags),
        worst: SEVERITIES.find((severity) => open.has(severity)) ?? null,
        ...(weighed.get(rule.id) ?? because('not_live')),
      };
    }),
  };
}

function isWeighed({ live, status }: Rule): boolean {
  return live !== null || status === 'in_review' || status === 'approved';
}

/** Of every live rule; those of one question to the engine are asked together. */
async function weigh(
  ports: Ports,
  workspace: Workspace,
  live: readonly LiveEdition[],
  period: { readonly from: number; readonly upto: number },
): Promise<ReadonlyMap<string, Weighed>> {
  const { revenue } = workspace.settings;
  const found = live.map((one) => [one, whyNot(one, workspace)] as const);
  const known = found.flatMap(([one, why]) => (why === null ? [one] : []));
  const stretch = stretchOf(period);
  // As it was when the stretch began: today's audience knows what people bought since.
  const context = questionOf(ports, workspace, { as_of: formatInstant(stretch.after) });
  const spending =
    revenue === null || known.length === 0
      ? []
      : await ports.engine.spending(
          {
            plans: known.map(({ rule, content, segments }) => ({
              plan: planOf(rule.id, content, NO_CAPS),
              segments,
            })),
            event: revenue.event,
            property: revenue.property,
            ...stretch,
          },
          context,
        );
  const measured = known.map(({ rule }, index): readonly [string, Weighed] => {
    const groups = spending[index];
    const benefit = groups === undefined ? 'no_revenue' : benefitOf(groups);
    return [rule.id, typeof benefit === 'string' ? because(benefit) : { benefit, unweighed: null }];
  });
  const others = found.flatMap(([{ rule }, why]) => (why === null ? [] : [[rule.id, because(why)] as const]));
  return new Map([...measured, ...others]);
}

function whyNot({ content, segments }: LiveEdition, workspace: Workspace): Unweighed | null {
  const { schema, settings, policy } = workspace;
  if (!holdsRevenue(settings.revenue, workspace)) return 'no_revenue';
  if (content.holdout_percent === 0) return 'no_holdout';
  const conditions = new Map([...workspace.conditions, ...segments]);
  return goneFrom(content, { schema, conditions, policy }).length > 0 ? 'gone' : null;
}

function holdsRevenue(revenue: Revenue | null, { schema }: Workspace): boolean {
  const event = schema.events.find(({ id }) => id === revenue?.event);
  return event?.properties.some(({ id, type }) => id === revenue?.property && type === 'number') === true;
}

function because(unweighed: Unweighed): Weighed {
  return { benefit: null, unweighed };
}
