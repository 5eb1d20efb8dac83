import type { CatalogAttribute } from '../../src/domain/data/catalog.ts';

/** An ordinary attribute that everyone declared. */
export function anAttribute(
  changes: Partial<CatalogAttribute> & Pick<CatalogAttribute, 'id'>,
): CatalogAttribute {
  return {
    label: changes.id,
    type: 'enum',
    source: 'declared',
    derived_from: [],
    category: null,
    sensitivity: 0,
    classification: { status: 'confirmed', category: null, confidence: 1, reasons: [] },
    purposes: [],
    notice: 'v1',
    storage_region: null,
    set_count: 100,
    set_share: 1,
    distinct: 4,
    version: 1,
    ...changes,
  };
}
