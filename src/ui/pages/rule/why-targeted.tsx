import { IconEyeOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import { peopleQuery, type Preview } from '../../data/preview.ts';
import { capital, formatCount } from '../../kit/format.ts';
import { OutcomeIcon } from '../../parts/outcomes.tsx';
import classes from './rule.module.css';

interface WhyTargetedProps {
  readonly rule: string;
  readonly content: RuleContent;
  readonly sample: Preview['sample'];
  readonly reached: number | undefined;
}

/** A few people who would be reached, masked, and why; “Shuffle” shows the next few in the same random order. */
export function WhyTargeted({ rule, content, sample, reached }: WhyTargetedProps) {
  const [turn, setTurn] = useState(0);
  const { data: more } = useQuery({
    ...peopleQuery(rule, content, ['reached'], null),
    enabled: turn > 0,
  });
  if (sample.length === 0) return null;
  const others = more?.items ?? [];
  const start = (turn * sample.length) % Math.max(1, others.length);
  const next = turn === 0 ? [] : others.slice(start, start + sample.length);
  const shown = next.length === 0 ? sample : next;
  return (
    <section className={classes['summary']} aria-label="Why targeted">
      <div className="spread">
        <span className="row">
          <h2 className="label">Why targeted</h2>
          <span className="meta num">
            {formatCount(shown.length)} of {formatCount(reached)}
          </span>
        </span>
        <span className="row">
          <IconEyeOff size={14} color="var(--t3)" aria-hidden />
          <span className="meta">masked</span>
          {reached !== undefined && reached > sample.length && (
            <button type="button" className={`bare ${classes['shuffle']}`} onClick={() => setTurn(turn + 1)}>
              Shuffle
            </button>
          )}
        </span>
      </div>
      {shown.map((person) => (
        <Link
          key={person.handle}
          to={`/rules/${rule}/preview?person=${encodeURIComponent(person.handle)}`}
          className={classes['person'] ?? ''}
          style={{ color: 'inherit' }}
        >
          <OutcomeIcon outcome={person.outcome} />
          <span>
            <span className="mono">{person.masked_id}</span>{' '}
            <span className="meta">
              {[person.region, person.age_band].filter((part) => part !== null).join(' · ')}
            </span>
            <br />
            {capital(person.because)}
          </span>
        </Link>
      ))}
    </section>
  );
}
