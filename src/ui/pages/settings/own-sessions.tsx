import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { ownSessionsQuery, useEndSession } from '../../data/sessions.ts';
import { Chip } from '../../kit/chip.tsx';
import { EndingTable } from '../../kit/ending-table.tsx';
import { formatMoment } from '../../kit/format.ts';
import { Notice } from '../../kit/notice.tsx';
import { Failure, Loading } from '../../kit/states.tsx';
import classes from './settings.module.css';

/** Where one is signed in; each can be ended. */
export function OwnSessions() {
  const sessions = useQuery(ownSessionsQuery);
  const end = useEndSession();
  if (sessions.isPending) return <Loading rows={2} />;
  if (sessions.isError) {
    return (
      <Failure
        title="Couldn’t list where you are signed in"
        detail={problemText(sessions.error)}
        reference={referenceOf(sessions.error)}
        onRetry={() => void sessions.refetch()}
      />
    );
  }
  const { items } = sessions.data;
  if (items.length === 0)
    return <p className={`quiet ${classes['pad']}`}>You aren’t signed in anywhere by password.</p>;
  return (
    <>
      {end.isError && <Notice tone="bad" title={problemText(end.error)} />}
      <EndingTable
        heads={['Browser', 'Address', 'Since', 'Last used']}
        action="End"
        rows={items.map((session) => ({
          id: session.id,
          cells: [
            <span key="browser" className="row">
              <span className="label">{browserOf(session)}</span>
              {session.by === 'provider' && <span className="quiet">by your organization</span>}
              {session.current && <Chip>This one</Chip>}
            </span>,
            session.address === '' ? '–' : session.address,
            formatMoment(session.created_at, new Date()),
            formatMoment(session.last_used_at, new Date()),
          ],
          ends: session.current
            ? null
            : `${browserOf(session)}, since ${formatMoment(session.created_at, new Date())}`,
        }))}
        onEnd={(id) => end.mutate(id)}
      />
      {items.length > 1 && (
        <div className={classes['pad']}>
          <Button loading={end.isPending} onClick={() => end.mutate(null)}>
            Sign out everywhere else
          </Button>
        </div>
      )}
    </>
  );
}

function browserOf({ browser }: { readonly browser: string }): string {
  return browser === '' ? 'Unknown' : browser;
}
