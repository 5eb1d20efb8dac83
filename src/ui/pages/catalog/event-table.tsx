import { Link } from 'react-router-dom';
import type { CatalogEvent } from '../../../domain/data/catalog.ts';
import { inSentence } from '../../../domain/segments/phrase.ts';
import { formatCount } from '../../kit/format.ts';
import { TYPE_WORDS } from '../../parts/attribute-types.ts';
import { useCategories } from './use-categories.ts';
import classes from './catalog.module.css';

/** A row per kind of event, with the properties that it has. */
export function EventTable({ events }: { readonly events: readonly CatalogEvent[] }) {
  const categories = useCategories();
  return (
    <table className={`table ${classes['attributes']} ${classes['events']}`}>
      <thead>
        <tr>
          <th scope="col">Event</th>
          <th scope="col">Properties</th>
          <th scope="col" className="num">
            Times
          </th>
          <th scope="col" className="num">
            People
          </th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id}>
            <td data-label="Event">
              <span className={classes['name']}>{event.label}</span>
              <span className={`meta ${classes['under']}`}>{event.id}</span>
            </td>
            <td data-label="Properties">
              <ul className={classes['properties']}>
                {event.properties.map(({ id, label, type, category }) => (
                  <li key={id}>
                    <Link to={`/catalog/${event.id}.${id}`}>{label}</Link>{' '}
                    <span className="quiet">
                      {TYPE_WORDS[type].toLowerCase()}
                      {category !== null && `, ${inSentence(categories.of(category).label)}`}
                    </span>
                  </li>
                ))}
              </ul>
            </td>
            <td data-label="Times" className="num">
              {formatCount(event.count)}
            </td>
            <td data-label="People" className="num">
              {formatCount(event.people)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
