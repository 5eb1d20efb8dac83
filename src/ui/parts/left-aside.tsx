import { FEWEST_SHOWN } from '../../domain/preview/small-cells.ts';

/** Says that conditions were not counted, because they would tell few people apart and private data decides. */
export function LeftAside({ conditions }: { readonly conditions: number | undefined }) {
  if (conditions === undefined) return null;
  return (
    <p className="meta">
      {conditions === 1 ? 'A condition or value' : `${conditions} conditions or values`} that would tell fewer
      than {FEWEST_SHOWN} people apart {conditions === 1 ? 'is' : 'are'} not counted, because private data
      decides. Reviewers see the exact figures.
    </p>
  );
}
