import { type KeyboardEvent, useState } from 'react';
import { Link } from 'react-router-dom';
import {
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  usePlotArea,
  XAxis,
  YAxis,
} from 'recharts';
import { inSentence } from '../../../domain/segments/phrase.ts';
import { formatCount, formatMoney } from '../../kit/format.ts';
import { severityWord } from '../../parts/severity-chip.tsx';
import { intervalWords, markWords, type PlottedRule } from './benefit-words.ts';
import classes from './benefit.module.css';
import { moneyTicks } from './money-ticks.ts';
import { type Box, placeLabels, shortened } from './place-labels.ts';
import { RiskMark } from './risk-mark.tsx';

interface BenefitChartProps {
  readonly rules: readonly PlottedRule[];
  readonly currency: string;
}

/** A mark with where it stands, in pixels. */
interface Standing {
  readonly rule: PlottedRule;
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const HEIGHT = 286;
const RISKS = [0, 25, 50, 75, 100];
const TICK = { fill: 'var(--t3)', fontSize: 11 } as const;
const [SMALLEST, LARGEST] = [5, 14];
/** Letters of a name that leaves room for others; the mark's card has it whole. */
const LONGEST = 30;
const GRAVITY = ['block', 'review', 'advice', null] as const;

/** Rules by risk and by what they earn: what is right and high is worth repairing first. */
export default function BenefitChart({ rules, currency }: BenefitChartProps) {
  const [shown, setShown] = useState<Standing | null>(null);
  const ticks = moneyTicks(rules.map(({ benefit }) => benefit.per_1000.value));
  const middle = median(rules.map(({ benefit }) => benefit.per_1000.value));
  const points = rules.map(({ risk, benefit }) => ({ risk, worth: benefit.per_1000.value }));
  const ends: Ends = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  return (
    // The marks are links; the keys only move between them.
    <div
      role="group"
      aria-label="Rules by risk and by what they earn"
      className={classes['chart']}
      onKeyDown={(event) => moveFocus(event, () => setShown(null))}
    >
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <ScatterChart margin={{ top: 8, right: 20, bottom: 16, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--border)" />
          <XAxis
            type="number"
            dataKey="risk"
            domain={[0, 100]}
            ticks={RISKS}
            tick={TICK}
            tickLine={false}
            stroke="var(--border-2)"
            label={{
              value: 'Risk score (0 to 100)',
              position: 'insideBottomRight',
              offset: -12,
              fill: 'var(--t3)',
              fontSize: 12,
            }}
          />
          <YAxis
            type="number"
            dataKey="worth"
            domain={[...ends]}
            ticks={[...ticks]}
            tick={TICK}
            tickLine={false}
            axisLine={false}
            width={64}
            tickFormatter={(amount: number) => formatMoney(amount, currency)}
          />
          <ReferenceLine x={50} stroke="var(--d2)" strokeDasharray="3 3" />
          <ReferenceLine y={middle} stroke="var(--d2)" strokeDasharray="3 3" />
          {/* The axes come with data; the marks are drawn apart, since they are links. */}
          <Scatter data={points} shape={() => <g />} isAnimationActive={false} />
          <Marks rules={rules} ends={ends} currency={currency} shown={shown} onShow={setShown} />
        </ScatterChart>
      </ResponsiveContainer>
      {shown !== null && <MarkCard standing={shown} currency={currency} />}
    </div>
  );
}

type Ends = readonly [number, number];

interface MarksProps extends BenefitChartProps {
  readonly ends: Ends;
  readonly shown: Standing | null;
  readonly onShow: (standing: Standing | null) => void;
}

function Marks({ rules, ends, currency, shown, onShow }: MarksProps) {
  const plot = usePlotArea();
  if (plot === undefined) return null;
  const { x: left, y: top, width, height } = plot;
  const area: Box = { left, top, right: left + width, bottom: top + height };
  const high = (amount: number) => top + height * (1 - (amount - ends[0]) / (ends[1] - ends[0]));
  const most = Math.max(...rules.map(({ benefit }) => benefit.reached));
  const standings = rules
    .map((rule): Standing => ({
      rule,
      id: rule.rule,
      label: shortened(rule.name, LONGEST),
      x: left + (width * rule.risk) / 100,
      y: high(rule.benefit.per_1000.value),
      radius: SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(rule.benefit.reached / most),
    }))
    .toSorted((a, b) => GRAVITY.indexOf(a.rule.worst) - GRAVITY.indexOf(b.rule.worst) || b.radius - a.radius);
  const corners = [
    { words: 'Worth fixing first', y: top + 12 },
    { words: 'Worth it?', y: top + height - 10 },
  ];
  const taken = corners.map(({ y }): Box => ({
    left: area.right - 110,
    right: area.right,
    top: y - 8,
    bottom: y + 8,
  }));
  const active = standings.find(({ id }) => id === shown?.id);
  return (
    <>
      {corners.map(({ words, y }) => (
        <text key={words} x={area.right - 6} y={y} textAnchor="end" className={classes['corner']}>
          {words}
        </text>
      ))}
      {active !== undefined && (
        <line
          x1={active.x}
          x2={active.x}
          y1={Math.max(top, high(active.rule.benefit.per_1000.high))}
          y2={Math.min(area.bottom, high(active.rule.benefit.per_1000.low))}
          stroke="var(--t2)"
          strokeWidth={1}
        />
      )}
      {standings
        .toSorted((a, b) => a.x - b.x)
        .map((standing) => (
          <Link
            key={standing.id}
            to={`/rules/${standing.id}/flags`}
            aria-label={markWords(standing.rule, currency)}
            data-mark
            onMouseEnter={() => onShow(standing)}
            onMouseLeave={() => onShow(null)}
            onFocus={() => onShow(standing)}
            onBlur={() => onShow(null)}
          >
            {/* A mark may be small; what is clicked is not. */}
            <circle cx={standing.x} cy={standing.y} r={Math.max(12, standing.radius)} fill="transparent" />
            <RiskMark
              worst={standing.rule.worst}
              x={standing.x}
              y={standing.y}
              radius={standing.radius}
              dashed={standing.rule.benefit.could_be_chance}
            />
          </Link>
        ))}
      {placeLabels(standings, area, taken).map(({ id, label, x, y, anchor }) => (
        <text key={id} x={x} y={y + 4} textAnchor={anchor} className={classes['name']} aria-hidden>
          {label}
        </text>
      ))}
    </>
  );
}

/** All that is known of a mark; its link says the same. */
function MarkCard({ standing, currency }: { readonly standing: Standing; readonly currency: string }) {
  const { name, risk, worst, benefit } = standing.rule;
  return (
    <div
      className={classes['card']}
      data-left={standing.rule.risk > 60}
      style={{ left: standing.x, top: standing.y }}
      aria-hidden
    >
      <p className="strong">{name}</p>
      <p>
        {formatMoney(benefit.per_1000.value, currency)} per 1,000 reached
        {benefit.could_be_chance && ', could be chance'}
      </p>
      <p className="meta">95% interval {intervalWords(benefit.per_1000, currency)}</p>
      <p className="meta">
        Risk {risk}, {worst === null ? 'no flag' : inSentence(severityWord(worst))} ·{' '}
        {formatCount(benefit.reached)} reached · {formatCount(benefit.held_out)} held out
      </p>
    </div>
  );
}

/** Arrows step from mark to mark, in the order of their risk; Esc closes what is shown. */
function moveFocus(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  if (event.key === 'Escape') close();
  const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
  if (step === undefined) return;
  const marks = [...event.currentTarget.querySelectorAll<SVGElement>('[data-mark]')];
  const at = marks.findIndex((mark) => mark === document.activeElement);
  if (at === -1) return;
  event.preventDefault();
  marks[(at + step + marks.length) % marks.length]?.focus();
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}
