import { Link } from 'react-router-dom';
import type { ConsentRow, SuppressionRow } from '../../../../domain/data/rows.ts';
import { inSentence, type Names } from '../../../../domain/segments/phrase.ts';
import type { Explanation } from '../../../data/preview.ts';
import { formatDay, formatMoment } from '../../../kit/format.ts';
import classes from './why.module.css';

const WITHOUT: { readonly [basis: string]: string } = {
  opt_in: 'A yes is needed',
  opt_out: 'Allowed until they object',
  soft_opt_in: 'Allowed for customers of late, else a yes is needed',
  service: 'Service messages need no yes',
};

interface PermissionFactsProps {
  readonly explanation: Explanation;
  readonly regime: string;
  readonly names: Names;
  /** `personalised offers by email`. */
  readonly what: string;
}

/** What the law where the person lives says, what is on record, and what is missing. */
export function PermissionFacts({ explanation, regime, names, what }: PermissionFactsProps) {
  const { permission, without_statement, provision } = explanation.consent;
  const { record } = permission;
  return (
    <dl className={classes['facts']}>
      <dt>Region</dt>
      <dd>
        {explanation.person.region ?? 'Unknown'} ·{' '}
        <Link className={classes['law'] ?? ''} to={`/policies?law=${explanation.regime}`}>
          {regime}
        </Link>
        <span className="meta">
          <Link to={`/flags?regime=${explanation.regime}`}>Flags under this law</Link>
        </span>
      </dd>
      <dt>Rule there</dt>
      <dd>
        {WITHOUT[without_statement] ?? without_statement}
        {provision !== null && (
          <span className="quiet">
            {' '}
            ·{' '}
            <Link className={classes['law'] ?? ''} to={`/flags?provision=${encodeURIComponent(provision)}`}>
              {provision}
            </Link>
          </span>
        )}
      </dd>
      <dt>On record</dt>
      <dd>
        {record === undefined ? (
          'Nothing'
        ) : 'status' in record ? (
          <Statement row={record} names={names} />
        ) : (
          <Stop row={record} names={names} />
        )}
      </dd>
      {permission.reason === 'no_consent' && (
        <>
          <dt>Missing</dt>
          <dd className="strong">A yes to {what}</dd>
        </>
      )}
    </dl>
  );
}

function Statement({ row, names }: { readonly row: Omit<ConsentRow, 'customer_id'>; readonly names: Names }) {
  const purpose = row.purpose === '*' ? 'Everything' : names.purpose(row.purpose);
  const channel = row.channel === '*' ? 'any channel' : inSentence(names.channel(row.channel));
  const origin = [
    row.source,
    formatMoment(row.captured_at, new Date()),
    row.notice && `notice ${row.notice}`,
  ];
  return (
    <>
      {purpose} by {channel}: {row.status}
      <span className="meta">{origin.filter(Boolean).join(', ')}</span>
      {row.expires_at != null && <span className="meta">ends {formatDay(row.expires_at)}</span>}
    </>
  );
}

function Stop({ row, names }: { readonly row: Omit<SuppressionRow, 'customer_id'>; readonly names: Names }) {
  return (
    <>
      Stop on {row.channel === '*' ? 'every channel' : inSentence(names.channel(row.channel))}:{' '}
      {row.reason.replace('_', ' ')}
      <span className="meta">since {formatMoment(row.since, new Date())}</span>
    </>
  );
}
