import type { Catalog } from '../../../domain/data/catalog.ts';

/** What an attribute can be made from: other attributes, and `event.property`. */
export function inputsOf(catalog: Catalog): readonly { readonly value: string; readonly label: string }[] {
  return [
    ...catalog.attributes.map(({ id, label }) => ({ value: id, label })),
    ...catalog.events.flatMap((event) =>
      event.properties.map((property) => ({
        value: `${event.id}.${property.id}`,
        label: `${event.label}: ${property.label.toLowerCase()}`,
      })),
    ),
  ];
}

/** The name of an input; its id when the catalogue doesn't know it any more. */
export function nameOfInput(id: string, catalog: Catalog): string {
  return inputsOf(catalog).find(({ value }) => value === id)?.label ?? id;
}
