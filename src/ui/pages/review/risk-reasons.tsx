import { useState } from 'react';
import type { QueueItem } from '../../data/review.ts';
import { SeverityIcon } from '../../parts/severity-chip.tsx';
import classes from './stats.module.css';

interface RiskReasonsProps {
  readonly risk: number | null;
  readonly parts: QueueItem['risk_parts'];
}

/** What each flag adds to the risk; nothing where there is none. */
export function RiskReasons({ risk, parts }: RiskReasonsProps) {
  const [open, setOpen] = useState(false);
  if (parts.length === 0) return null;
  return (
    <details className={classes['reasons']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Why {risk}</summary>
      {open && (
        <ul aria-label="What makes up the risk">
          {parts.map(({ flag, points, question, severity }) => (
            <li key={flag}>
              <SeverityIcon severity={severity} size={14} />
              <span>{question}</span>
              <span className="num">+{Math.round(points)}</span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
