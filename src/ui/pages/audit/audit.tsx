import { Button } from '@mantine/core';
import { IconDownload, IconShieldCheck } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { apiUrl } from '../../data/client.ts';
import { type AuditFilter, auditQuery, useVerifyAudit } from '../../data/audit.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { useMe } from '../../data/session.ts';
import { Notice } from '../../kit/notice.tsx';
import { Page } from '../../kit/page.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Empty, Failure, Loading } from '../../kit/states.tsx';
import { AuditFilters } from './audit-filters.tsx';
import { AuditTable } from './audit-table.tsx';
import { EntryDrawer } from './entry-drawer.tsx';
import classes from './entry-drawer.module.css';
import { Verification } from './verification.tsx';

const FILTERS = ['actor', 'action', 'subject'] as const;

/** What was done, by whom, whether the log holds, and its export. */
export default function AuditPage() {
  const me = useMe();
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => filterIn(params), [params]);
  const log = useInfiniteQuery(auditQuery(filter));
  const verify = useVerifyAudit();
  const open = Number(params.get('entry'));
  const items = log.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title="Audit log"
      bare
      beside={<span className="meta">Everything that was done; entries are only ever added</span>}
      actions={
        <>
          {me.rights.includes('audit.export') && (
            <>
              <Button
                component="a"
                href={`${apiUrl('audit/export.csv')}?${new URLSearchParams({ ...filter })}`}
                download
                leftSection={<IconDownload size={15} />}
              >
                CSV
              </Button>
              <Button
                component="a"
                href={apiUrl('audit/export.jsonl')}
                download
                leftSection={<IconDownload size={15} />}
              >
                JSON Lines
              </Button>
            </>
          )}
          <Button
            leftSection={<IconShieldCheck size={15} />}
            loading={verify.isPending}
            onClick={() => verify.mutate()}
          >
            Verify the log
          </Button>
        </>
      }
    >
      <div className={classes['columns']}>
        <div className={`stack ${classes['log']}`}>
          {verify.data && <Verification result={verify.data} />}
          {verify.isError && (
            <Notice tone="bad" title="Couldn’t verify the log">
              <p>{problemText(verify.error)}</p>
            </Notice>
          )}
          <AuditFilters filter={filter} onChange={(next) => setParams({ ...next })} />
          <Panel flush>
            {log.isPending && <Loading rows={10} />}
            {log.isError && (
              <Failure
                title="Couldn’t read the log"
                detail={problemText(log.error)}
                reference={referenceOf(log.error)}
                onRetry={() => void log.refetch()}
              />
            )}
            {log.isSuccess && items.length === 0 && (
              <Empty
                title="No entry fits"
                action={<Button onClick={() => setParams({})}>Show everything</Button>}
              >
                Nothing in the log was done by this person, in this way, to this thing.
              </Empty>
            )}
            {items.length > 0 && (
              <AuditTable
                items={items}
                about={(subject) => `/audit?subject=${encodeURIComponent(subject)}`}
                entry={(seq) => `/audit?${new URLSearchParams({ ...filter, entry: String(seq) })}`}
              />
            )}
          </Panel>
          {log.hasNextPage && (
            <Button
              style={{ alignSelf: 'center' }}
              loading={log.isFetchingNextPage}
              onClick={() => void log.fetchNextPage()}
            >
              Show older entries
            </Button>
          )}
        </div>
        {open > 0 && <EntryDrawer seq={open} onClose={() => setParams({ ...filter })} />}
      </div>
    </Page>
  );
}

function filterIn(params: URLSearchParams): AuditFilter {
  const given = FILTERS.map((name) => [name, params.get(name)] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== null && value !== ''));
}
