/** Says that conditions were not counted, because few people turn on them and private data decides. */
export function LeftAside({ conditions }: { readonly conditions: number | undefined }) {
  if (conditions === undefined) return null;
  return (
    <p className="meta">
      {conditions === 1 ? 'A condition or value' : `${conditions} conditions or values`} on which fewer than
      20 people turn {conditions === 1 ? 'is' : 'are'} not counted, because private data decides. Reviewers
      see the exact figures.
    </p>
  );
}
