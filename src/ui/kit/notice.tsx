import {
  IconAlertOctagonFilled,
  IconCircleCheckFilled,
  IconClock,
  IconInfoCircle,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './notice.module.css';

const ICONS = {
  plain: IconInfoCircle,
  good: IconCircleCheckFilled,
  warn: IconClock,
  bad: IconAlertOctagonFilled,
} as const;

interface NoticeProps {
  readonly tone?: keyof typeof ICONS;
  /** What happened, in a few words. */
  readonly title: string;
  readonly children?: ReactNode;
  /** What can be done about it, at the right. */
  readonly action?: ReactNode;
}

/** A result, a warning or an error that stands in the page; `bad` is read out at once, the others politely. */
export function Notice({ tone = 'plain', title, children, action }: NoticeProps) {
  const Icon = ICONS[tone];
  return (
    <div className={classes['notice']} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon size={16} aria-hidden />
      <div className={classes['words']}>
        <p className="strong">{title}</p>
        {children}
      </div>
      {action}
    </div>
  );
}
