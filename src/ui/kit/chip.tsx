import type { ReactNode } from 'react';
import classes from './chip.module.css';

export type Tone = 'block' | 'review' | 'advice' | 'consent' | 'accent' | 'grey' | 'dashed' | 'outline';

interface ChipProps {
  readonly tone?: Tone;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  readonly title?: string;
}

/** 20 px high: an icon, then a word. Shape and word say it before colour does. */
export function Chip({ tone = 'grey', icon, children, title }: ChipProps) {
  return (
    <span className={classes['chip']} data-tone={tone} title={title}>
      {icon}
      <span>{children}</span>
    </span>
  );
}
