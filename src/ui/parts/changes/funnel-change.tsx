import { useQuery } from '@tanstack/react-query';
import { type Preview, previewQuery } from '../../data/preview.ts';
import type { Comparison } from '../../data/rules.ts';
import { formatCount } from '../../kit/format.ts';
import { shownCount } from '../shown-count.ts';
import classes from './strip.module.css';

const STEPS: { readonly [S in Preview['funnel'][number]['id']]: string } = {
  match: 'Match the audience',
  kept: 'Not excluded',
  free: 'Free to contact',
  consent: 'Consent',
  reached: 'Will be reached',
};

interface FunnelChangeProps {
  readonly ruleId: string;
  readonly compared: Comparison;
}

/** The funnel before and after, step by step; before is left out where a segment meant something else then. */
export function FunnelChange({ ruleId, compared }: FunnelChangeProps) {
  const { before, after } = compared;
  const now = useQuery(previewQuery(ruleId, after));
  const alike = before !== null && meansTheSame(compared);
  const then = useQuery({ ...previewQuery(ruleId, before ?? after), enabled: alike });
  const were = alike ? then.data?.funnel : undefined;
  return (
    <dl className={`${classes['strip']} ${classes['funnel']}`}>
      {now.data?.funnel.map((step) => (
        <div key={step.id}>
          <dt>{STEPS[step.id]}</dt>
          <dd className="num">
            {were && (
              <span className="quiet">{formatCount(were.find(({ id }) => id === step.id)?.people)} → </span>
            )}
            <b>{shownCount(step.people)}</b>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Whether the segments that both name are as they were: a preview of what was knows only today's. */
function meansTheSame({ before_segments, after_segments }: Comparison): boolean {
  return Object.entries(before_segments).every(
    ([id, condition]) =>
      after_segments[id] === undefined || JSON.stringify(after_segments[id]) === JSON.stringify(condition),
  );
}
