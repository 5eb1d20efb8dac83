import type { WeighedRule, Weighing } from '../../data/overview.ts';
import { formatMoney } from '../../kit/format.ts';
import { severityWord } from '../../parts/severity-chip.tsx';

type Reason = NonNullable<WeighedRule['unweighed']>;

/** A rule whose benefit and risk are both known. */
export type PlottedRule = WeighedRule & {
  readonly benefit: NonNullable<WeighedRule['benefit']>;
  readonly risk: number;
};

const REASONS: { readonly [R in Reason]: string } = {
  not_live: 'not live yet',
  no_revenue: 'nobody has said where revenue stands',
  no_holdout: 'needs a holdout to be measured',
  gone: 'names data that is not there any more',
  nothing_sent: 'sent nothing in these days',
  too_few: 'too few people to measure, under 20 in a group',
  not_held_out: 'its holdout got the message too',
};

/** Why a rule isn't on the chart. */
export function unweighedWords({ unweighed, risk }: WeighedRule): string {
  return unweighed === null ? (risk === null ? 'not checked yet' : '') : REASONS[unweighed];
}

/** Rules with both figures, and the others. */
export function splitRules({ rules }: Weighing): {
  readonly plotted: readonly PlottedRule[];
  readonly others: readonly WeighedRule[];
} {
  const plotted: PlottedRule[] = [];
  const others: WeighedRule[] = [];
  for (const rule of rules) {
    const { benefit, risk } = rule;
    if (benefit === null || risk === null) others.push(rule);
    else plotted.push({ ...rule, benefit, risk });
  }
  return { plotted, others };
}

/** `−€1,026 to €4,006`. */
export function intervalWords({ low, high }: PlottedRule['benefit']['per_1000'], currency: string): string {
  return `${formatMoney(low, currency)} to ${formatMoney(high, currency)}`;
}

/** What is said aloud of a mark. */
export function markWords({ name, risk, worst, benefit }: PlottedRule, currency: string): string {
  return [
    name,
    `risk ${risk}`,
    worst === null ? 'no flag' : severityWord(worst),
    `${formatMoney(benefit.per_1000.value, currency)} per 1,000 reached`,
    ...(benefit.could_be_chance ? ['could be chance'] : []),
  ].join(', ');
}
