import { Link } from 'react-router-dom';
import { describe } from '../../../domain/segments/describe.ts';
import type { SegmentItem } from '../../data/segments.ts';
import { formatAge } from '../../kit/format.ts';
import { Loading } from '../../kit/states.tsx';
import { useRowKeys } from '../../kit/use-row-keys.ts';
import { useVocabulary } from '../../parts/names.ts';
import { UsedBy } from '../../parts/used-by.tsx';

/** Segments, a row each: what it says in words and who uses it. J and K move through them. */
export function SegmentsTable({ segments }: { readonly segments: readonly SegmentItem[] }) {
  const vocabulary = useVocabulary();
  const table = useRowKeys(segments, pathTo);
  if (!vocabulary) return <Loading />;
  return (
    <table className="table" ref={table}>
      <thead>
        <tr>
          <th style={{ width: '22%' }}>Segment</th>
          <th>In words</th>
          <th style={{ width: '26%' }}>Used by</th>
          <th className="num">Changed</th>
        </tr>
      </thead>
      <tbody>
        {segments.map((segment) => (
          <tr key={segment.id}>
            <td data-label="Segment">
              <Link
                to={pathTo(segment.id)}
                data-row={segment.id}
                className="strong"
                style={{ color: 'inherit' }}
              >
                {segment.name}
              </Link>
            </td>
            <td data-label="In words" className="second">
              {describe(segment.condition, vocabulary.names, vocabulary.schema)}
            </td>
            <td data-label="Used by">
              {segment.used_by.length === 0 ? (
                <span className="quiet">nobody</span>
              ) : (
                <UsedBy users={segment.used_by} bare />
              )}
            </td>
            <td data-label="Changed" className="num quiet">
              {formatAge(segment.updated_at, new Date())}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function pathTo(segment: string): string {
  return `/segments/${segment}`;
}
