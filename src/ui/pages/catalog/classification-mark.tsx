import { IconArrowsSort, IconCheck, IconSparkles } from '@tabler/icons-react';
import type { CatalogAttribute } from '../../../domain/data/catalog.ts';
import { Chip } from '../../kit/chip.tsx';

/** Whether a person decided on the category. */
export function ClassificationMark({ attribute }: { readonly attribute: CatalogAttribute }) {
  const { status, category, disagrees } = attribute.classification;
  if (disagrees !== undefined) {
    return (
      <Chip tone="review" icon={<IconArrowsSort aria-hidden />}>
        Disagrees
      </Chip>
    );
  }
  if (status === 'suggested' && category !== null) {
    return (
      <Chip tone="dashed" icon={<IconSparkles aria-hidden />}>
        Suggested
      </Chip>
    );
  }
  if (status === 'suggested') return <span className="quiet">Nothing found</span>;
  return (
    <span className="row" style={{ gap: 4 }}>
      <IconCheck size={15} aria-hidden /> Confirmed
    </span>
  );
}
