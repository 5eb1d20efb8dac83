import { Button } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { notificationsQuery, useReadNotifications } from '../../data/comments.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { formatMoment } from '../../kit/format.ts';
import { Page } from '../../kit/page.tsx';
import { Empty, Failure, Loading } from '../../kit/states.tsx';
import classes from './notifications.module.css';

/** What happened to what is yours, the newest first. Nothing is mailed. */
export default function NotificationsPage() {
  const told = useQuery(notificationsQuery);
  const read = useReadNotifications();
  const unread = told.data?.unread ?? 0;
  return (
    <Page
      title="Notifications"
      beside={<span className="meta">{unread === 0 ? 'all read' : `${unread} unread`}</span>}
      actions={
        unread > 0 && (
          <Button loading={read.isPending} onClick={() => read.mutate(null)}>
            Mark all as read
          </Button>
        )
      }
    >
      {told.isPending && <Loading />}
      {told.isError && (
        <Failure
          title="Couldn’t read your notifications"
          detail={problemText(told.error)}
          reference={referenceOf(told.error)}
          onRetry={() => void told.refetch()}
        />
      )}
      {told.data?.items.length === 0 && (
        <Empty icon={<IconBell size={22} color="var(--t3)" aria-hidden />} title="Nothing so far">
          You are told here when someone names you, decides on what is yours, or something stops it.
        </Empty>
      )}
      {told.data && told.data.items.length > 0 && (
        <ul className={classes['list']} aria-label="Notifications">
          {told.data.items.map(({ id, text, detail, href, at, read_at }) => (
            <li key={id} data-unread={read_at === null}>
              <Link to={href} onClick={() => read_at === null && read.mutate([id])}>
                {read_at === null && <span className="hidden-text">Unread: </span>}
                {text}
              </Link>
              <time className="meta" dateTime={at}>
                {formatMoment(at, new Date())}
              </time>
              {detail !== '' && <p className="second">{detail}</p>}
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
