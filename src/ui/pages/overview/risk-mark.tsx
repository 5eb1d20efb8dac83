import type { WeighedRule } from '../../data/overview.ts';

type Worst = WeighedRule['worst'];

interface RiskMarkProps {
  readonly worst: Worst;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Drawn as one that could be chance. */
  readonly dashed?: boolean;
}

/** A mark of the chart: octagon Blocked, triangle Needs review, dotted circle Advice, open circle no flag. */
export function RiskMark({ worst, x, y, radius, dashed = false }: RiskMarkProps) {
  const color = worst === null ? 'var(--d2)' : `var(--${worst}-solid)`;
  const look = {
    stroke: color,
    strokeWidth: 1.5,
    fill: worst === null ? 'var(--surface)' : `color-mix(in srgb, ${color} 28%, var(--surface))`,
    ...(dashed ? { strokeDasharray: '3 2' } : {}),
  };
  if (worst === 'block' || worst === 'review') {
    const corners = worst === 'block' ? corner(8, radius * 1.1, 22.5) : corner(3, radius * 1.15, -90);
    const points = corners.map(([dx, dy]) => `${x + dx},${y + dy}`).join(' ');
    return <polygon points={points} strokeLinejoin={worst === 'block' ? 'miter' : 'round'} {...look} />;
  }
  return (
    <>
      <circle cx={x} cy={y} r={radius} {...look} />
      {worst === 'advice' && <circle cx={x} cy={y} r={1.5} fill={color} />}
    </>
  );
}

/** The corners of a regular shape around 0, the first at an angle in degrees. */
function corner(count: number, radius: number, from: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = ((from + (360 / count) * index) * Math.PI) / 180;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
}
