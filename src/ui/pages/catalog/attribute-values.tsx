import { useQuery } from '@tanstack/react-query';
import type { CatalogAttribute } from '../../../domain/data/catalog.ts';
import { valuesQuery } from '../../data/catalog.ts';
import { problemText } from '../../data/query-client.ts';
import { formatCount, people } from '../../kit/format.ts';
import { Loading } from '../../kit/states.tsx';
import { isPrivate } from './catalog-view.ts';
import classes from './catalog.module.css';

/** More than this doesn't help anyone who reads. */
const MOST = 10;

/** The most frequent values and how many people have each; of private data only what enough people share. */
export function AttributeValues({ attribute }: { readonly attribute: CatalogAttribute }) {
  const values = useQuery(valuesQuery(attribute.id));
  const items = values.data?.items.slice(0, MOST) ?? [];
  const most = Math.max(1, ...items.map((item) => item.people));
  const others = attribute.distinct - items.length - (values.data?.hidden ?? 0);
  return (
    <section className={classes['section']} aria-labelledby="values">
      <h3 id="values">
        Values{' '}
        {((values.data?.hidden ?? 0) > 0 || isPrivate(attribute)) && (
          <span className="meta">groups under 20 people are not shown</span>
        )}
      </h3>
      {values.isPending && <Loading rows={3} />}
      {values.isError && <p className="second">{problemText(values.error)}</p>}
      {items.length > 0 && (
        <ul className={classes['values']}>
          {items.map(({ value, people: count }) => (
            <li key={value}>
              <span title={value}>{value}</span>
              <span className={classes['bar']} aria-hidden>
                <span style={{ width: `${(count / most) * 100}%` }} />
              </span>
              <span className="num strong">{formatCount(count)}</span>
            </li>
          ))}
        </ul>
      )}
      {values.isSuccess && items.length === 0 && (
        <p className="second">
          {attribute.set_count === 0
            ? 'It is set for nobody.'
            : 'No value is shared by enough people to be shown.'}
        </p>
      )}
      <p className="meta">
        {others > 0 && `${formatCount(others)} more values. `}
        Set for {people(attribute.set_count)}.
      </p>
    </section>
  );
}
