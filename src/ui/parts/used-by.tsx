import { Link } from 'react-router-dom';
import type { SegmentItem } from '../data/segments.ts';

interface UsedByProps {
  readonly users: SegmentItem['used_by'];
  /** Without the words before the names. */
  readonly bare?: boolean;
}

/** The rules and segments that refer to a segment, each with the way there. */
export function UsedBy({ users, bare = false }: UsedByProps) {
  if (users.length === 0) return <span>{bare ? 'nobody' : 'used by nobody'}</span>;
  return (
    <span>
      {!bare && 'used by '}
      {users.map(({ kind, id, name }, index) => (
        <span key={`${kind} ${id}`}>
          {index > 0 && ', '}
          <Link to={kind === 'rule' ? `/rules/${id}/audience` : `/segments/${id}`}>{name}</Link>
          {kind === 'segment' && ' (segment)'}
        </span>
      ))}
    </span>
  );
}
