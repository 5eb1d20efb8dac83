import { Button, Skeleton } from '@mantine/core';
import { IconRefreshAlert } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CopyIcon } from './copy-icon.tsx';
import classes from './states.module.css';

interface EmptyProps {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing here: what it is, and the first step. */
export function Empty({ icon, title, children, action }: EmptyProps) {
  return (
    <div className={classes['state']}>
      {icon}
      <p className="strong">{title}</p>
      {children !== undefined && <div className={classes['words']}>{children}</div>}
      {action}
    </div>
  );
}

interface FailureProps {
  /** What failed. */
  readonly title: string;
  readonly detail: string;
  readonly reference?: string | undefined;
  readonly onRetry?: () => void;
}

/** What failed, what is safe, what to do, and a reference to quote. */
export function Failure({ title, detail, reference, onRetry }: FailureProps) {
  return (
    <div className={classes['state']} role="alert">
      <IconRefreshAlert size={20} color="var(--t3)" aria-hidden />
      <p className="strong">{title}</p>
      <div className={classes['words']}>{detail}</div>
      {onRetry !== undefined && (
        <Button variant="filled" onClick={onRetry}>
          Try again
        </Button>
      )}
      {reference !== undefined && (
        <p className="meta">
          Reference <span className="mono">{reference}</span>{' '}
          <CopyIcon text={reference} label="Copy the reference" />
        </p>
      )}
    </div>
  );
}

/** The shape of what is coming, on a first load. */
export function Loading({ rows = 6 }: { readonly rows?: number }) {
  return (
    <output className={classes['loading']} aria-busy="true" aria-label="Loading">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={14} width={`${90 - ((row * 17) % 40)}%`} />
      ))}
    </output>
  );
}
