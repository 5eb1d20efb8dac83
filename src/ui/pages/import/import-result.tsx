import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { clockChangeWords } from '../../../domain/data/cells/zone.ts';
import { apiUrl } from '../../data/client.ts';
import type { ImportItem } from '../../data/imports.ts';
import { useMe } from '../../data/session.ts';
import { formatCount } from '../../kit/format.ts';
import { Notice } from '../../kit/notice.tsx';
import { Panel } from '../../kit/panel.tsx';
import { ProblemsTable } from './problems-table.tsx';
import classes from './import.module.css';

/** How many rows were read, loaded and set aside, and why. */
export function ImportResult({ item }: { readonly item: ImportItem }) {
  const me = useMe();
  const { rows_read, rows_loaded, rows_set_aside, problems, clock_changes } = item;
  return (
    <>
      <Panel flush>
        <dl className={classes['figures']}>
          <Figure label="Rows read" count={rows_read} />
          <Figure label="Loaded" count={rows_loaded} />
          <Figure label="Set aside" count={rows_set_aside} />
        </dl>
      </Panel>
      {clock_changes && (
        <Notice title="Some times are not plain">
          {clockChangeWords(clock_changes, clock_changes.time_zone).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Notice>
      )}
      {rows_set_aside > 0 && (
        <Panel
          title="Set aside"
          note={
            problems.length < rows_set_aside
              ? `the first ${problems.length} of ${formatCount(rows_set_aside)}`
              : 'all of them'
          }
          flush
          side={
            me.rights.includes('import.run') && (
              <Button
                component="a"
                href={apiUrl(`imports/${item.id}/problems.csv`)}
                download
                leftSection={<IconDownload size={15} />}
              >
                problems.csv
              </Button>
            )
          }
        >
          <ProblemsTable problems={problems} />
        </Panel>
      )}
    </>
  );
}

function Figure({ label, count }: { readonly label: string; readonly count: number }) {
  return (
    <div>
      <dt className="meta">{label}</dt>
      <dd className={classes['figure']}>{formatCount(count)}</dd>
    </div>
  );
}
