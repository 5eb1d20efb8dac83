import type { UseQueryResult } from '@tanstack/react-query';
import { type Flag, SEVERITIES } from '../../../domain/flags/flag.ts';
import type { Preview } from '../../data/preview.ts';
import { formatCount } from '../../kit/format.ts';
import { aboutCount } from '../../parts/about-count.ts';
import { SeverityChip } from '../../parts/severity-chip.tsx';

interface ReachBriefProps {
  readonly query: UseQueryResult<Preview>;
  /** A first answer to the same question, while the exact one is under way. */
  readonly estimate: Preview | undefined;
  readonly flags: readonly Flag[];
}

/** Who would be reached, and the flags, in a line. */
export function ReachBrief({ query, estimate, flags }: ReachBriefProps) {
  const { isFetching, isPlaceholderData, isError } = query;
  const fresh = query.data !== undefined && !isPlaceholderData;
  const data = fresh ? query.data : (estimate ?? query.data);
  return (
    <>
      <span>
        {data === undefined ? (
          <span className="second">
            {isError ? 'Couldn’t count' : isFetching ? 'Counting…' : 'Not counted yet'}
          </span>
        ) : (
          <>
            <b className="num">
              {data.precision === 'estimate'
                ? aboutCount(data.outcomes.reached, data.margin ?? 0)
                : formatCount(data.outcomes.reached)}
            </b>{' '}
            <span className="second">will be reached{isFetching && !fresh ? ', counting…' : ''}</span>
          </>
        )}
      </span>
      {SEVERITIES.map((severity) => {
        const count = flags.filter((flag) => flag.severity === severity).length;
        return count === 0 ? null : <SeverityChip key={severity} severity={severity} count={count} />;
      })}
    </>
  );
}
