import { Link } from 'react-router-dom';
import { RULE_STATUSES } from '../../../domain/rules/rule.ts';
import type { Overview } from '../../data/overview.ts';
import { formatCount } from '../../kit/format.ts';
import { statusWord } from '../../parts/rule-status.tsx';
import classes from './overview.module.css';

/** How many rules stand where. */
export function RulesByStatus({ rules }: { readonly rules: Overview['rules'] }) {
  const most = Math.max(1, ...RULE_STATUSES.map((status) => rules[status]));
  return (
    <ul className={classes['statuses']}>
      {RULE_STATUSES.map((status) => (
        <li key={status}>
          {rules[status] === 0 ? (
            <span>{statusWord(status)}</span>
          ) : (
            <Link to={`/rules?status=${status}`}>{statusWord(status)}</Link>
          )}
          <span className={classes['track']} aria-hidden>
            <i data-live={status === 'published'} style={{ width: `${(rules[status] / most) * 100}%` }} />
          </span>
          <span className="num strong">{formatCount(rules[status])}</span>
        </li>
      ))}
    </ul>
  );
}
