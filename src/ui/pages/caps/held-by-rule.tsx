import type { PressureAnswer } from '../../data/pressure.ts';
import { formatCount, formatShare } from '../../kit/format.ts';
import { Empty } from '../../kit/states.tsx';
import classes from './pressure.module.css';

const MOST = 7;

/** Whose messages are held back, most first. */
export function HeldByRule({ answer }: { readonly answer: PressureAnswer }) {
  const held = answer.by_rule.filter((rule) => rule.held > 0);
  if (held.length === 0) return <Empty title="Nothing is held back">Every planned message goes out.</Empty>;
  const first = held.slice(0, MOST);
  const others = held.slice(MOST);
  const sum = (of: (rule: (typeof held)[number]) => number) =>
    others.reduce((total, rule) => total + of(rule), 0);
  const rows = [
    ...first.map(({ rule, ...figures }) => ({ name: answer.rules[rule] ?? rule, ...figures })),
    ...(others.length === 0
      ? []
      : [
          {
            name: `${others.length} other ${others.length === 1 ? 'rule' : 'rules'}`,
            held: sum((rule) => rule.held),
            planned: sum((rule) => rule.planned),
          },
        ]),
  ];
  const most = Math.max(1, ...rows.map((row) => row.held));
  return (
    <ul className={classes['rules']}>
      {rows.map(({ name, held: count, planned }) => (
        <li key={name}>
          <span>{name}</span>
          <i aria-hidden style={{ width: `${(count / most) * 44}px` }} />
          <span className="num strong">{formatCount(count)}</span>
          <span className="num quiet">{formatShare(count, planned)}</span>
        </li>
      ))}
    </ul>
  );
}
