import { FEWEST_SHOWN } from '../../domain/preview/small-cells.ts';

/** Says that some of it was not counted as written, because that would tell few people apart and private data decides. */
export function LeftAside({ conditions }: { readonly conditions: number | undefined }) {
  if (conditions === undefined) return null;
  return (
    <p className="meta">
      {conditions === 1 ? 'A condition, value or limit' : `${conditions} conditions, values or limits`} that
      would tell fewer than {FEWEST_SHOWN} people apart {conditions === 1 ? 'is' : 'are'} not counted as
      written, because private data decides. Managers see the exact figures.
    </p>
  );
}
