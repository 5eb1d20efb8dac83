import type { ReactNode } from 'react';
import type { CatalogAttribute } from '../../../domain/data/catalog.ts';
import type { Severity } from '../../../domain/flags/flag.ts';
import type { Condition } from '../../../domain/segments/condition.ts';

/** What the screen around a builder can say of a change before it is made. */
export interface Outlook {
  /** The worst flag that this condition would add as it is; null for none. */
  readonly worstNew: (condition: Condition) => Severity | null;
  /** Of how many people an attribute may be used here. */
  readonly mayBeUsed: (attribute: CatalogAttribute) => ReactNode;
  /** What the change does to the reach and to the flags, in rows. */
  readonly effectOf: (condition: Condition) => ReactNode;
}
