import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { Policy, Regime } from '../../../domain/permission/policy.ts';
import { categoriesQuery } from '../../data/catalog.ts';
import { Panel } from '../../kit/panel.tsx';
import { ContactDefaults } from './contact-defaults.tsx';
import classes from './policies.module.css';
import { countryWord, purposeWord, TREATMENT_WORDS } from './policy-words.ts';

interface LawDetailProps {
  readonly law: Regime;
  readonly policy: Policy;
}

/** What one law says: for whom, who counts as a child, what needs a yes, and what holds for private data. */
export function LawDetail({ law, policy }: LawDetailProps) {
  const { data: categories } = useQuery(categoriesQuery);
  const labels = new Map(categories?.items.map(({ id, label }) => [id, label]));
  const treated = Object.entries(law.categories ?? {});
  return (
    <div className="stack">
      <Panel
        title={law.name ?? law.id}
        side={<Link to={`/flags?regime=${law.id}`}>Flags under this law</Link>}
      >
        <dl className={classes['facts']}>
          <dt>Holds in</dt>
          <dd>
            {law.countries.length === 0
              ? 'Nowhere by name: for people whose country no other law names'
              : law.countries.map(countryWord).join(', ')}
          </dd>
          <dt>Children</dt>
          <dd>{ageWords(law, policy)}</dd>
          <dt>Opt-out signal (GPC)</dt>
          <dd>
            {law.gpc ? 'Honoured: who sends it is not reached by purposes that share data' : 'Not asked for'}
          </dd>
          <dt>A yes lasts</dt>
          <dd>
            {law.max_consent_age_days === undefined
              ? 'Until it is taken back or expires'
              : `${law.max_consent_age_days} days`}
          </dd>
        </dl>
      </Panel>
      <Panel title="Contact without a statement by the person" note="a yes or no of theirs comes first" flush>
        <ContactDefaults law={law} policy={policy} />
      </Panel>
      <Panel title="Private data" flush>
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
                treatments.map(({ treatment, provision }) => (
                  <tr key={`${category} ${treatment}`}>
                    <td data-label="Kind of data">{labels.get(category) ?? category}</td>
                    <td data-label="May be used">{TREATMENT_WORDS[treatment]}</td>
                    <td data-label="Provision" className="quiet">
                      {provision}
                    </td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        )}
      </Panel>
    </div>
  );
}

function ageWords({ minor_age }: Regime, policy: Policy): string {
  const ages = Object.entries(minor_age);
  if (ages.length === 0) return 'No age of its own';
  return ages
    .map(([id, age]) =>
      id === '*' ? `Under ${age}` : `under ${age} for ${purposeWord(policy, id).toLowerCase()}`,
    )
    .join(', ');
}
