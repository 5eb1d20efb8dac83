import { Link } from 'react-router-dom';
import type { Erasure } from '../../data/erasing.ts';
import { formatCount, formatMoment } from '../../kit/format.ts';
import { Notice } from '../../kit/notice.tsx';

/** What was erased, to tell whoever asked, and where it stands on record. */
export function ErasedNotice({ erasure }: { readonly erasure: Erasure }) {
  const { rows, mentions, handle, erased_at } = erasure;
  const counts = [
    [rows.customers, 'customer', 'customers'],
    [rows.events, 'event', 'events'],
    [rows.consents, 'consent', 'consents'],
    [rows.sends, 'message', 'messages'],
    [rows.suppressions, 'stop', 'stops'],
    [mentions, 'mention in lists and notes', 'mentions in lists and notes'],
  ] as const;
  const words = counts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${formatCount(count)} ${count === 1 ? one : many}`);
  return (
    <Notice
      tone="good"
      title={`Erased, ${formatMoment(erased_at, new Date())}`}
      action={<Link to={`/audit?subject=person:${handle}`}>See the record</Link>}
    >
      <p>{words.length === 0 ? 'Nothing was left of this person.' : `Removed: ${words.join(', ')}.`}</p>
    </Notice>
  );
}
