import {
  IconBrain,
  IconCash,
  IconDeviceMobile,
  IconForms,
  IconShoppingBag,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Source } from '../../domain/data/catalog.ts';

const LOOKS: { readonly [S in Source]: readonly [string, TablerIcon] } = {
  declared: ['Declared', IconForms],
  observed: ['Observed', IconShoppingBag],
  inferred: ['Inferred', IconBrain],
  purchased: ['Purchased', IconCash],
  device: ['Device', IconDeviceMobile],
};

export function sourceWord(source: Source): string {
  return LOOKS[source][0];
}

/** Whether a text names a source. */
export function isSource(text: string): text is Source {
  return Object.hasOwn(LOOKS, text);
}

export function SourceIcon({ source, size = 15 }: { readonly source: Source; readonly size?: number }) {
  const Icon = LOOKS[source][1];
  return <Icon size={size} color="var(--t3)" aria-hidden style={{ flex: 'none' }} />;
}

/** Where data comes from. */
export function SourceMark({ source }: { readonly source: Source }) {
  return (
    <span className="row" style={{ gap: 6, flexWrap: 'nowrap' }}>
      <SourceIcon source={source} />
      {LOOKS[source][0]}
    </span>
  );
}
