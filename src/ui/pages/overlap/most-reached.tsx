import { Link } from 'react-router-dom';
import type { Overlap } from '../../data/overlap.ts';
import { useMe } from '../../data/session.ts';
import { Empty } from '../../kit/states.tsx';
import classes from './overlap.module.css';

/** So many rules are named; the others are counted. */
const MOST_NAMED = 6;

/** The people whom most rules reach, masked, with the rules; a rule's link says why it reaches the person. */
export function MostReached({ overlap: { people, rules, rounded } }: { readonly overlap: Overlap }) {
  const mayOpen = useMe().rights.includes('person.read');
  if (people.length === 0) {
    return (
      <Empty title="Nobody to list">
        {rounded
          ? 'People of pairs under 20 are not listed.'
          : 'No two of these rules reach the same person.'}
      </Empty>
    );
  }
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Customer</th>
          <th scope="col">Region</th>
          <th scope="col">Age</th>
          <th scope="col" className="num">
            Rules
          </th>
          <th scope="col">{mayOpen ? 'Reached by; open one to see why' : 'Reached by'}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.handle}>
            <td data-label="Customer" className="mono" style={{ whiteSpace: 'nowrap' }}>
              {person.masked_id}
            </td>
            <td data-label="Region">{person.region ?? '–'}</td>
            <td data-label="Age" style={{ whiteSpace: 'nowrap' }}>
              {person.age_band ?? '–'}
            </td>
            <td data-label="Rules" className="num strong">
              {person.rules.length}
            </td>
            <td data-label="Reached by">
              <span className={classes['rules']}>
                {person.rules.slice(0, MOST_NAMED).map((place) => {
                  const rule = rules[place];
                  if (rule === undefined) return null;
                  const who = mayOpen ? `?person=${encodeURIComponent(person.handle)}` : '';
                  return (
                    <Link
                      key={rule.id}
                      to={`/rules/${rule.id}/preview${who}`}
                      aria-label={mayOpen ? `Why ${rule.name} reaches ${person.masked_id}` : rule.name}
                    >
                      {rule.name}
                    </Link>
                  );
                })}
                {person.rules.length > MOST_NAMED && (
                  <span className="meta">and {person.rules.length - MOST_NAMED} more</span>
                )}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
