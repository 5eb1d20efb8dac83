import { Link } from 'react-router-dom';
import type { CatalogAttribute } from '../../../domain/data/catalog.ts';
import { inSentence } from '../../../domain/segments/phrase.ts';
import { formatCount, people } from '../../kit/format.ts';
import { useCoverage } from './use-coverage.ts';
import classes from './catalog.module.css';

/** For how many people it is set, and how many of them agreed to what it would be used for. */
export function ConsentSection({ attribute }: { readonly attribute: CatalogAttribute }) {
  const coverage = useCoverage();
  const known = coverage.of(attribute.id);
  const purpose = known?.purpose ?? null;
  return (
    <section className={classes['section']} aria-labelledby="consent">
      <h3 id="consent">
        {purpose === null
          ? 'Consent'
          : `Consent, ${inSentence(coverage.purpose(purpose))} by ${coverage.channel}`}
      </h3>
      {known === undefined ? (
        <p className="second">{coverage.failed ? 'Couldn’t count it just now.' : 'Counting…'}</p>
      ) : (
        <>
          {purpose === null && (
            <p className="second">No consent is needed. It is set for {people(known.set_count)}.</p>
          )}
          {purpose !== null && known.permitted === null && (
            <p className="second">
              {known.set_count === 0
                ? 'It is set for nobody.'
                : 'It is set for too few people to say how many agreed.'}
            </p>
          )}
          {purpose !== null && known.permitted !== null && (
            <>
              <p className="row">
                <span className={classes['figure']}>
                  {((known.permitted / known.set_count) * 100).toFixed(1)}%
                </span>
                <span className="second">
                  {formatCount(known.permitted)} of {formatCount(known.set_count)} people with a value
                </span>
              </p>
              <span className={classes['bar']} data-tone="consent" aria-hidden>
                <span style={{ width: `${(known.permitted / known.set_count) * 100}%` }} />
              </span>
              <p className="meta">
                <Link to="/consent">Consent by law and purpose</Link>
              </p>
            </>
          )}
        </>
      )}
    </section>
  );
}
