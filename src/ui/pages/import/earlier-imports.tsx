import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { importsQuery } from '../../data/imports.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { formatCount, formatMoment } from '../../kit/format.ts';
import { Panel } from '../../kit/panel.tsx';
import { Empty, Failure, Loading } from '../../kit/states.tsx';
import { useAccountName } from '../../parts/account-name.ts';
import { DATASET_WORDS } from '../../parts/datasets.ts';

const STATUS_WORDS = { running: 'Running', done: 'Done', failed: 'Not imported' } as const;

/** What was imported before, by whom, and what came of it. */
export function EarlierImports({ current }: { readonly current: string | null }) {
  const imports = useQuery(importsQuery);
  const nameOf = useAccountName();
  const [now] = useState(() => new Date());
  const items = imports.data?.items ?? [];
  return (
    <Panel title="Earlier imports" flush>
      {imports.isPending && <Loading rows={3} />}
      {imports.isError && (
        <Failure
          title="Couldn’t list the imports"
          detail={problemText(imports.error)}
          reference={referenceOf(imports.error)}
          onRetry={() => void imports.refetch()}
        />
      )}
      {imports.isSuccess && items.length === 0 && (
        <Empty title="Nothing was imported yet">
          Begin with your customers: one row per person, with a column that names each of them.
        </Empty>
      )}
      {items.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">Into</th>
              <th scope="col">State</th>
              <th scope="col" className="num">
                Loaded
              </th>
              <th scope="col" className="num">
                Set aside
              </th>
              <th scope="col">By</th>
              <th scope="col" className="num">
                When
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.id} aria-current={item.id === current ? 'true' : undefined}>
                <td data-label="File">
                  <Link to={`/import?import=${item.id}`} className="label" style={{ color: 'inherit' }}>
                    {item.file_name}
                  </Link>
                </td>
                <td data-label="Into">
                  {item.demo ? 'All datasets' : DATASET_WORDS[item.dataset].label}
                  {item.mode === 'append' && <span className="quiet">, added</span>}
                </td>
                <td data-label="State">{STATUS_WORDS[item.status]}</td>
                <td data-label="Loaded" className="num">
                  {formatCount(item.rows_loaded)}
                </td>
                <td data-label="Set aside" className="num">
                  {formatCount(item.rows_set_aside)}
                </td>
                <td data-label="By">{nameOf(item.started_by)}</td>
                <td data-label="When" className="num quiet">
                  {formatMoment(item.started_at, now)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
