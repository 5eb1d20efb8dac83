import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router-dom';
import { notificationsQuery } from '../data/comments.ts';
import { formatCount } from '../kit/format.ts';
import classes from './sidebar.module.css';

/** What whoever is signed in was told, and how much of it is unread. */
export function BellRow({ folded }: { readonly folded: boolean }) {
  const unread = useQuery(notificationsQuery).data?.unread ?? 0;
  const words = unread === 0 ? 'Notifications' : `Notifications, ${formatCount(unread)} unread`;
  return (
    <NavLink to="/notifications" className={classes['link'] ?? ''} title={folded ? words : undefined}>
      <IconBell size={17} stroke={1.8} aria-hidden />
      <span className={folded ? 'hidden-text' : undefined}>Notifications</span>
      {unread > 0 && (
        <span className={classes['unread']}>
          {formatCount(unread)}
          <span className="hidden-text"> unread</span>
        </span>
      )}
    </NavLink>
  );
}
