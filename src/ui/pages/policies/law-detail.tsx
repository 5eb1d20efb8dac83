import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { Link } from 'react-router-dom';
import {
  type Policy,
  type Regime,
  REGIME_FACTS,
  type RegimeFact,
} from '../../../domain/permission/policy.ts';
import { inSentence } from '../../../domain/segments/phrase.ts';
import { categoriesQuery } from '../../data/catalog.ts';
import { Panel } from '../../kit/panel.tsx';
import { ContactDefaults } from './contact-defaults.tsx';
import { type Asked, LawForms } from './law-forms.tsx';
import classes from './policies.module.css';
import { countryWord, FACT_LABELS, purposeWord, TREATMENT_WORDS } from './policy-words.ts';

interface LawDetailProps {
  readonly law: Regime;
  readonly policy: Policy;
  /** Keeps the law as it was changed, or takes it out; left out: it can only be read. */
  readonly onChange: ((law: Regime | null) => void) | undefined;
}

/** What one law says: for whom, who counts as a child, what needs a yes, and what holds for private data. */
export function LawDetail({ law, policy, onChange }: LawDetailProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const { data: categories } = useQuery(categoriesQuery);
  const labels = new Map(categories?.items.map(({ id, label }) => [id, label]));
  const treated = Object.entries(law.categories ?? {});
  return (
    <div className="stack">
      <Panel
        title={law.name ?? law.id}
        side={
          <span className="row">
            <Link to={`/flags?regime=${law.id}`}>Flags under this law</Link>
            {onChange && policy.regimes.length > 1 && (
              <Button variant="subtle" onClick={() => onChange(null)}>
                Remove
              </Button>
            )}
            {onChange && <Button onClick={() => setAsked({ form: 'law' })}>Change</Button>}
          </span>
        }
      >
        <dl className={classes['facts']}>
          <dt>Holds in</dt>
          <dd>
            {law.countries.length === 0
              ? 'Nowhere by name: for people whose country no other law names'
              : law.countries.map(countryWord).join(', ')}
          </dd>
          <dt>Children</dt>
          <dd>
            <span>{ageWords(law, policy)}</span> <Said law={law} fact="minor_age" />
          </dd>
          <dt>Opt-out signal (GPC)</dt>
          <dd>
            {law.gpc ? 'Honoured: who sends it is not reached by purposes that share data' : 'Not asked for'}{' '}
            <Said law={law} fact="gpc" />
          </dd>
          <dt>A yes lasts</dt>
          <dd>
            {law.max_consent_age_days === undefined
              ? 'Until it is taken back or expires'
              : `${law.max_consent_age_days} days`}
          </dd>
          {DUTIES.filter((fact) => law.provisions?.[fact] !== undefined).map((fact) => (
            <Fragment key={fact}>
              <dt>{FACT_LABELS[fact]}</dt>
              <dd>
                <Said law={law} fact={fact} />
              </dd>
            </Fragment>
          ))}
        </dl>
      </Panel>
      <Panel title="Contact without a statement by the person" note="a yes or no of theirs comes first" flush>
        <ContactDefaults
          law={law}
          policy={policy}
          {...(onChange && {
            onChange: (purpose, channel) => setAsked({ form: 'default', purpose, channel }),
          })}
        />
      </Panel>
      <Panel
        title="Private data"
        side={onChange && <Button onClick={() => setAsked({ form: 'treatment', treated: null })}>Add</Button>}
        flush
      >
        {treated.length === 0 ? (
          <p className={classes['pad']}>This law singles out no kind of data.</p>
        ) : (
          <table className="table">
            <thead>
              <tr>
                <th>Kind of data</th>
                <th>May be used</th>
                <th>Provision</th>
              </tr>
            </thead>
            <tbody>
              {treated.flatMap(([category, treatments]) =>
                treatments.map(({ treatment, provision }, at) => (
                  <tr key={`${category} ${treatment}`}>
                    <td data-label="Kind of data">{labels.get(category) ?? category}</td>
                    <td data-label="May be used">
                      {onChange === undefined ? (
                        TREATMENT_WORDS[treatment]
                      ) : (
                        <button
                          type="button"
                          className={`bare ${classes['change']}`}
                          aria-label={`${TREATMENT_WORDS[treatment]}: ${labels.get(category) ?? category}`}
                          onClick={() =>
                            setAsked({ form: 'treatment', treated: { category, treatment, provision, at } })
                          }
                        >
                          {TREATMENT_WORDS[treatment]}
                        </button>
                      )}
                    </td>
                    <td data-label="Provision" className="quiet">
                      <Link className={classes['provision'] ?? ''} to={flagsOf(provision)}>
                        {provision}
                      </Link>
                    </td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        )}
      </Panel>
      {asked !== null && onChange && (
        <LawForms
          asked={asked}
          law={law}
          policy={policy}
          onDone={(next) => {
            onChange(next);
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

/** What stands in the list of facts beyond those that have words of their own. */
const DUTIES = REGIME_FACTS.filter((fact) => fact !== 'minor_age' && fact !== 'gpc');

/** The provision of a fact, which leads to the flags that rest on it. */
function Said({ law, fact }: { readonly law: Regime; readonly fact: RegimeFact }) {
  const provision = law.provisions?.[fact];
  return provision === undefined ? null : (
    <Link className={classes['provision'] ?? ''} to={flagsOf(provision)}>
      {provision}
    </Link>
  );
}

function flagsOf(provision: string): string {
  return `/flags?provision=${encodeURIComponent(provision)}`;
}

function ageWords({ minor_age }: Regime, policy: Policy): string {
  const ages = Object.entries(minor_age);
  if (ages.length === 0) return 'No age of its own';
  return ages
    .map(([id, age]) =>
      id === '*' ? `Under ${age}` : `under ${age} for ${inSentence(purposeWord(policy, id))}`,
    )
    .join(', ');
}
