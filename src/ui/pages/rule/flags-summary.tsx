import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { Flag } from '../../../domain/flags/flag.ts';
import { SEVERITIES } from '../../../domain/flags/flag.ts';
import { policyQuery } from '../../data/policy.ts';
import type { Preview } from '../../data/preview.ts';
import type { RuleItem } from '../../data/rules.ts';
import { OutcomeIcon } from '../../parts/outcomes.tsx';
import { SeverityChip } from '../../parts/severity-chip.tsx';
import classes from './rule.module.css';

interface FlagsSummaryProps {
  readonly rule: RuleItem;
  readonly flags: readonly Flag[];
  readonly sample: Preview['sample'];
}

/** How many flags of each kind, what they mean for publishing, and a few people who would be reached. */
export function FlagsSummary({ rule, flags, sample }: FlagsSummaryProps) {
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
        {count('block') > 0 && (
          <p className="meta">
            Can’t be published until the blocked {count('block') === 1 ? 'flag is' : 'flags are'} fixed.
          </p>
        )}
        {count('block') === 0 && count('review') > 0 && (
          <p className="meta">A manager decides on {count('review')}.</p>
        )}
      </section>
      {sample.length > 0 && (
        <section className={classes['summary']} aria-label="Why targeted">
          <div className="spread">
            <h2 className="label">Why targeted</h2>
            <span className="meta">masked</span>
          </div>
          {sample.map((person) => (
            <Link
              key={person.handle}
              to={`/rules/${rule.id}/preview?person=${encodeURIComponent(person.handle)}`}
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
                {person.because}
              </span>
            </Link>
          ))}
        </section>
      )}
    </>
  );
}
