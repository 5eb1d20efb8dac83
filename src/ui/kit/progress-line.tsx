import classes from './progress-line.module.css';

interface ProgressLineProps {
  /** 0 to 1. */
  readonly value: number;
  /** What is under way. */
  readonly label: string;
}

/** How far something has come. */
export function ProgressLine({ value, label }: ProgressLineProps) {
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div
      className={classes['line']}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <div className={classes['fill']} style={{ width: `${percent}%` }} />
    </div>
  );
}
