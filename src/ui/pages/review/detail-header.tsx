import { SegmentedControl } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router-dom';
import classes from './review.module.css';

const VIEW_WORDS = { changes: 'Changes', rule: 'Full rule', json: 'As JSON' } as const;

interface DetailHeaderProps<V extends keyof typeof VIEW_WORDS> {
  /** `2 of 5`. */
  readonly place: string;
  readonly title: string;
  readonly views: readonly V[];
  readonly view: V;
}

/** What is looked at in the queue, the way back to it, and in which of its views, which the address keeps. */
export function DetailHeader<V extends keyof typeof VIEW_WORDS>({
  place,
  title,
  views,
  view,
}: DetailHeaderProps<V>) {
  const [, setParams] = useSearchParams();
  return (
    <header className={classes['header']}>
      <Link to="/review" className={classes['back'] ?? ''} aria-label="Back to the queue">
        <IconChevronLeft size={20} aria-hidden />
      </Link>
      <div className={classes['names']}>
        <p className="meta">Review queue · {place}</p>
        <h2 className={classes['title']}>{title}</h2>
      </div>
      <div className={classes['views']}>
        <SegmentedControl
          aria-label="What to show"
          value={view}
          onChange={(next) => setParams(next === 'changes' ? {} : { view: next })}
          data={views.map((value) => ({ value, label: VIEW_WORDS[value] }))}
        />
      </div>
    </header>
  );
}
