import type { ReactNode } from 'react';
import { useId } from 'react';
import classes from './panel.module.css';

interface PanelProps {
  readonly title?: ReactNode;
  readonly note?: ReactNode;
  readonly side?: ReactNode;
  /** Rows that touch the edges, such as a table. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A box on the canvas, with a head where it has a title. */
export function Panel({ title, note, side, flush = false, children }: PanelProps) {
  const id = useId();
  return (
    <section className={classes['panel']} {...(title === undefined ? {} : { 'aria-labelledby': id })}>
      {title !== undefined && (
        <div className={classes['head']}>
          <div className="row">
            <h2 id={id} className={classes['title']}>
              {title}
            </h2>
            {note !== undefined && <span className="meta">{note}</span>}
          </div>
          {side}
        </div>
      )}
      <div className={flush ? undefined : classes['body']}>{children}</div>
    </section>
  );
}
