import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { Bar as PressureBar } from './pressure-bars.ts';

interface PressureChartProps {
  readonly bars: readonly PressureBar[];
  /** Where the cap's line stands, with its words. */
  readonly line: { readonly limit: number; readonly words: string } | null;
}

const SHORT = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
const TICK = { fill: 'var(--t3)', fontSize: 11 } as const;
/** The table under the chart has its heads as wide, so that each figure stands under its bar. */
const AXIS = 52;
const END = 12;

/** People by messages in a week, before and after caps; the table under it says the same in figures. */
export default function PressureChart({ bars, line }: PressureChartProps) {
  const end = bars.length + 0.5;
  return (
    <div aria-hidden>
      <ResponsiveContainer width="100%" height={220}>
        <BarChart
          data={[...bars]}
          margin={{ top: 24, right: END, bottom: 0, left: 0 }}
          barGap={2}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--border)" />
          <XAxis
            dataKey="messages"
            type="number"
            domain={[0.5, end]}
            ticks={bars.map(({ messages }) => messages)}
            tickFormatter={(messages: number) => bars[messages - 1]?.label ?? ''}
            tick={TICK}
            tickLine={false}
            stroke="var(--border-2)"
          />
          <YAxis
            tick={TICK}
            tickLine={false}
            axisLine={false}
            width={AXIS}
            allowDecimals={false}
            label={{ value: 'People', position: 'top', offset: 10, fill: 'var(--t3)', fontSize: 11 }}
            tickFormatter={(people: number) => SHORT.format(people)}
          />
          {line !== null && line.limit + 0.5 <= end && (
            <ReferenceArea x1={line.limit + 0.5} x2={end} fill="var(--surface-2)" fillOpacity={0.7} />
          )}
          <Bar dataKey="before" fill="var(--d3)" stroke="var(--d2)" barSize={22} isAnimationActive={false} />
          <Bar dataKey="after" fill="var(--d1)" barSize={22} isAnimationActive={false} />
          {line !== null && line.limit + 0.5 <= end && (
            <ReferenceLine
              x={line.limit + 0.5}
              stroke="var(--t)"
              strokeDasharray="3 3"
              label={{ value: line.words, position: 'insideTopLeft', fill: 'var(--t2)', fontSize: 11 }}
            />
          )}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
