import { formatCount } from '../../kit/format.ts';
import { ShareBar } from './share-bar.tsx';
import type { CoverageKnown } from './use-coverage.ts';

/** How many of those for whom it is set agreed to its use; the figures behind the share stand in its title. */
export function ConsentCell({ id, coverage }: { readonly id: string; readonly coverage: CoverageKnown }) {
  const known = coverage.of(id);
  if (known === undefined) return <span className="quiet">{coverage.failed ? '–' : 'Counting…'}</span>;
  const { purpose, permitted, set_count } = known;
  if (purpose === null) return <span className="quiet">no consent needed</span>;
  if (permitted === null)
    return <span className="quiet">{set_count === 0 ? 'set for nobody' : 'too few to show'}</span>;
  return (
    <span
      title={`${formatCount(permitted)} of ${formatCount(set_count)} people with a value agreed to “${coverage.purpose(purpose)}” by ${coverage.channel}`}
    >
      <ShareBar share={permitted / set_count} tone="consent" />
    </span>
  );
}
