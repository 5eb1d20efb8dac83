import { type ReactNode, useEffect } from 'react';
import classes from './entry-card.module.css';
import { Logo } from './logo.tsx';

interface EntryCardProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}

/** A page for someone who isn't in yet: one form in the middle. It names the browser's tab. */
export function EntryCard({ title, lead, children, foot }: EntryCardProps) {
  useEffect(() => {
    document.title = `${title} · Tact`;
  }, [title]);
  return (
    <main className={classes['entry']}>
      <div className={classes['card']}>
        <p className={classes['brand']}>
          <Logo size={24} /> Tact
        </p>
        <h1 className={classes['title']}>{title}</h1>
        {lead !== undefined && <p className={classes['lead']}>{lead}</p>}
        <div className={classes['panel']}>{children}</div>
        {foot !== undefined && <p className={classes['foot']}>{foot}</p>}
      </div>
    </main>
  );
}
