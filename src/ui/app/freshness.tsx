import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { datasetsQuery } from '../data/datasets.ts';
import { formatMoment } from '../kit/format.ts';
import classes from './sidebar.module.css';

const DATASETS = 5;

/** How old the customer data is, and how much of it there is. */
export function Freshness({ folded }: { readonly folded: boolean }) {
  const { data } = useQuery(datasetsQuery);
  if (data === undefined) return null;
  const loaded = data.items.flatMap(({ loaded_at, rows }) =>
    loaded_at === null || rows === 0 ? [] : [loaded_at],
  );
  const newest = loaded.toSorted().at(-1);
  const title = newest === undefined ? 'No data yet' : `Data as of ${formatMoment(newest, new Date())}`;
  const note =
    newest === undefined ? 'Import your customers' : `${loaded.length} of ${DATASETS} datasets loaded`;
  return (
    <Link
      to="/import"
      className={classes['fresh']}
      title={folded ? title : undefined}
      aria-label={`${title}. ${note}`}
    >
      <i data-on={newest !== undefined} aria-hidden />
      {!folded && (
        <span>
          {title}
          <br />
          {note}
        </span>
      )}
    </Link>
  );
}
