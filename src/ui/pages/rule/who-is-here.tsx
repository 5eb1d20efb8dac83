import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { leaveRule, presenceQuery } from '../../data/presence.ts';
import { useMe } from '../../data/session.ts';
import { Initials } from '../../kit/initials.tsx';
import classes from './rule.module.css';

const MOST_SHOWN = 4;

/** Who else has this rule open; nothing while one is alone. */
export function WhoIsHere({ rule }: { readonly rule: string }) {
  const me = useMe();
  const { data } = useQuery(presenceQuery(rule));
  useEffect(() => () => leaveRule(rule), [rule]);
  const others = (data?.items ?? []).filter(({ id }) => id !== me.id);
  if (others.length === 0) return null;
  const shown = [{ id: me.id, name: me.name }, ...others].slice(0, MOST_SHOWN);
  const more = others.length + 1 - shown.length;
  return (
    <ul className={classes['here']} aria-label="Who has this rule open">
      {shown.map(({ id, name }) => {
        const says = id === me.id ? `${name}, you` : `${name} has this rule open too`;
        return (
          <li key={id} title={says}>
            <Initials name={name} />
            <span className="hidden-text">{says}</span>
          </li>
        );
      })}
      {more > 0 && <li className="meta">and {more} more</li>}
    </ul>
  );
}
