import { formatCount } from '../../kit/format.ts';
import classes from './overlap.module.css';

/** From so many rules on, people are told together. */
const MANY = 8;

interface ByRulesProps {
  /** At place n: people whom exactly n rules reach. */
  readonly people: readonly number[];
  /** The figures are rounded down. */
  readonly rounded: boolean;
}

/** How many people hear from no rule, from one, from two … */
export function ByRules({ people, rounded }: ByRulesProps) {
  const few = people.slice(0, MANY).map((count, rules) => ({ words: wordsOf(rules), count }));
  const many = people.slice(MANY).reduce((sum, count) => sum + count, 0);
  const rows = people.length > MANY ? [...few, { words: `${MANY} rules or more`, count: many }] : few;
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ul className={classes['times']}>
      {rows.map(({ words, count }) => (
        <li key={words}>
          <span>{words}</span>
          <i aria-hidden>
            <b style={{ width: `${(count / most) * 100}%` }} />
          </i>
          <span className="num">
            {rounded ? (count === 0 ? 'under 100' : `${formatCount(count)}+`) : formatCount(count)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function wordsOf(rules: number): string {
  if (rules === 0) return 'no rule';
  return rules === 1 ? '1 rule' : `${rules} rules`;
}
