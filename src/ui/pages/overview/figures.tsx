import { uncheckedWords } from '../../parts/unchecked-words.ts';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Overview } from '../../data/overview.ts';
import { formatCount, formatShare } from '../../kit/format.ts';
import { channelWord } from '../../parts/names.ts';
import { SeverityIcon } from '../../parts/severity-chip.tsx';
import classes from './overview.module.css';

const SEVERITIES = ['block', 'review', 'advice'] as const;
/** Whose permission the strip tells; the first purpose that isn't a service where a policy has none of this name. */
const PERSONAL = 'personalization';

interface FiguresProps {
  readonly overview: Overview;
  /** Rules that no check has looked at. */
  readonly unchecked: number;
}

/** The figures of the whole workspace, in one strip. */
export function Figures({ overview, unchecked }: FiguresProps) {
  const { consent, customers, open_flags, rules } = overview;
  const purpose =
    consent.purposes.find(({ id }) => id === PERSONAL) ?? consent.purposes.find(({ service }) => !service);
  const permitted = consent.cells
    .filter((cell) => cell.purpose === purpose?.id)
    .reduce((sum, cell) => sum + cell.permitted, 0);
  const flags = SEVERITIES.reduce((sum, severity) => sum + open_flags[severity], 0);
  const made = Object.values(rules).reduce((sum, count) => sum + count, 0) - rules.archived;
  return (
    <dl className={classes['figures']}>
      <Figure name="Customers" figure={formatCount(customers)}>
        in this workspace
      </Figure>
      <Figure name="Live rules" figure={formatCount(rules.published)}>
        of {formatCount(made)}
      </Figure>
      <Figure name="In review" figure={formatCount(rules.in_review)}>
        {formatCount(rules.approved)} approved, not live yet
      </Figure>
      {purpose !== undefined && (
        <Figure name={`May get ${purpose.label.toLowerCase()}`} figure={formatShare(permitted, customers)}>
          {formatCount(permitted)} people, by {channelWord(consent.channel).toLowerCase()}
        </Figure>
      )}
      <Figure name="Open flags" figure={formatCount(flags)}>
        <span className="row">
          {SEVERITIES.map((severity) => (
            <span key={severity} className={classes['severity']}>
              <SeverityIcon severity={severity} size={13} /> {formatCount(open_flags[severity])}
            </span>
          ))}
          <Link to="/flags">All flags</Link>
          {unchecked > 0 && <span>{uncheckedWords(unchecked)}</span>}
        </span>
      </Figure>
    </dl>
  );
}

interface FigureProps {
  readonly name: string;
  readonly figure: string;
  readonly children: ReactNode;
}

function Figure({ name, figure, children }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={classes['figure']}>{figure}</dd>
      <dd className="meta">{children}</dd>
    </div>
  );
}
