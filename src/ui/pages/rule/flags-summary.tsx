import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { Flag } from '../../../domain/flags/flag.ts';
import { SEVERITIES } from '../../../domain/flags/flag.ts';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import { policyQuery } from '../../data/policy.ts';
import type { Preview } from '../../data/preview.ts';
import type { RuleItem } from '../../data/rules.ts';
import { formatCount, formatDay } from '../../kit/format.ts';
import { localDay } from '../../parts/flag-states.ts';
import { SeverityChip } from '../../parts/severity-chip.tsx';
import { WhyTargeted } from './why-targeted.tsx';
import classes from './rule.module.css';

interface FlagsSummaryProps {
  readonly rule: RuleItem;
  readonly flags: readonly Flag[];
  /** The draft as it was counted. */
  readonly content: RuleContent;
  readonly sample: Preview['sample'];
  readonly reached: number | undefined;
}

/** How many flags of each kind, what they mean for publishing, and a few people who would be reached. */
export function FlagsSummary({ rule, flags, content, sample, reached }: FlagsSummaryProps) {
  const { data: policy } = useQuery(policyQuery);
  const count = (severity: Flag['severity']) => flags.filter((flag) => flag.severity === severity).length;
  return (
    <>
      <section className={classes['summary']} aria-label="Flags">
        <div className="spread">
          <span className="row">
            <h2 className="label">Flags</h2>
            {policy && <span className="meta">policy v{policy.version}</span>}
          </span>
          <Link to={`/rules/${rule.id}/flags`}>Open flags</Link>
        </div>
        {flags.length === 0 ? (
          <p className="second">No flags. Tact checks again when the rule, the data or the policy changes.</p>
        ) : (
          <div className="row">
            {SEVERITIES.filter((severity) => count(severity) > 0).map((severity) => (
              <SeverityChip key={severity} severity={severity} count={count(severity)} />
            ))}
          </div>
        )}
        <p className="meta">{nextSteps(count('block'), count('review'), lastWaived(rule))}</p>
      </section>
      <WhyTargeted rule={rule.id} content={content} sample={sample} reached={reached} />
    </>
  );
}

/** What has to happen before it can be published. */
function nextSteps(blocked: number, review: number, waived: string | null): string {
  const fix = `Can’t be published until the blocked ${blocked === 1 ? 'flag is' : 'flags are'} fixed.`;
  return [
    ...(blocked > 0 ? [fix] : []),
    ...(review > 0
      ? [`${blocked > 0 ? 'After that, a' : 'A'} manager decides on ${formatCount(review)}.`]
      : []),
    ...(waived === null ? [] : [waived]),
  ].join(' ');
}

/** `One flag is waived until 31 Jan 2027.` */
function lastWaived({ waivers }: RuleItem): string | null {
  const today = localDay(new Date());
  const days = waivers.filter(({ until }) => until >= today).map(({ until }) => until);
  const [first] = days.toSorted();
  if (first === undefined) return null;
  return days.length === 1
    ? `One flag is waived until ${formatDay(first)}.`
    : `${formatCount(days.length)} flags are waived, the first until ${formatDay(first)}.`;
}
