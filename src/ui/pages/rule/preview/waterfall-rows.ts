import type { Outcome } from '../../../../domain/preview/outcome.ts';
import type { Shown } from '../../../../domain/preview/small-cells.ts';
import type { RuleContent } from '../../../../domain/rules/rule.ts';
import { inSentence, type Names } from '../../../../domain/segments/phrase.ts';
import type { Preview } from '../../../data/preview.ts';
import { outcomeWord } from '../../../parts/outcomes.tsx';
import { ruleUseWords } from '../../../parts/rule-use.ts';

export interface WaterfallRow {
  readonly label: string;
  /** The outcome that the row stands for; null for a step that only sums up. */
  readonly outcome: Outcome | null;
  /** People: those still there, or, where it falls, those who leave; null where it is hidden. */
  readonly people: Shown;
  readonly falls: boolean;
  /** Where the bar begins. */
  readonly from: number;
}

/** The figures as rows from the audience down to who is reached; each person leaves once, so they add up. */
export function waterfallRows(
  preview: Pick<Preview, 'funnel' | 'matched' | 'outcomes'>,
  content: RuleContent,
  names: Names,
): readonly WaterfallRow[] {
  const rows: WaterfallRow[] = [];
  let left = preview.matched;
  for (const step of preview.funnel) {
    for (const leaver of step.left) {
      if (leaver.outcome === 'not_matched') continue;
      left -= leaver.people ?? 0;
      rows.push({ ...leaver, label: dropLabel(leaver.outcome, content, names), falls: true, from: left });
    }
    left = step.people ?? left;
    const reached = step.id === 'reached';
    const label = reached ? outcomeWord('reached') : STEPS[step.id](content, names);
    rows.push({ label, outcome: reached ? 'reached' : null, people: step.people, falls: false, from: 0 });
  }
  return rows;
}

type Step = Exclude<Preview['funnel'][number]['id'], 'reached'>;
const STEPS: { readonly [S in Step]: (content: RuleContent, names: Names) => string } = {
  match: () => 'Match the audience',
  kept: () => 'Not excluded or held out',
  free: () => 'Free to contact',
  consent: (content, names) => `Consent for ${inSentence(ruleUseWords(content, names))}`,
};

function dropLabel(outcome: Outcome, content: RuleContent, names: Names): string {
  const [only, ...others] = content.exclude;
  if (outcome === 'excluded' && only !== undefined && others.length === 0) {
    return `Excluded: ${inSentence(names.segment(only))}`;
  }
  if (outcome === 'holdout' && content.holdout_percent > 0) return `Holdout, ${content.holdout_percent}%`;
  return outcomeWord(outcome);
}

/** Round figures for the axis, from 0 to the first that is not under `most`. */
export function ticksUpTo(most: number): readonly number[] {
  const rough = Math.max(1, most) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? rough);
  const count = Math.ceil(Math.max(1, most) / step);
  return Array.from({ length: count + 1 }, (_, index) => Math.round(index * step));
}

/** `0`, `500`, `27.5k`, `1.2M`: only for axes. */
export function shortCount(count: number): string {
  if (count < 1_000) return String(count);
  return count < 1_000_000 ? `${trimmed(count / 1_000)}k` : `${trimmed(count / 1_000_000)}M`;
}

function trimmed(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '');
}
