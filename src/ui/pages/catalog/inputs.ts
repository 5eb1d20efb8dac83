import { type Catalog, everythingIn } from '../../../domain/data/catalog.ts';

/** What an attribute can be made from: other attributes, and `event.property`. */
export function inputsOf(catalog: Catalog): readonly { readonly value: string; readonly label: string }[] {
  return everythingIn(catalog).map(({ id, label }) => ({ value: id, label }));
}

/** The name of an input; its id when the catalogue doesn't know it any more. */
export function nameOfInput(id: string, catalog: Catalog): string {
  return inputsOf(catalog).find(({ value }) => value === id)?.label ?? id;
}

/** Inputs that are not in the data any more. */
export function missingInputs(ids: readonly string[], catalog: Catalog): readonly string[] {
  const known = new Set(inputsOf(catalog).map(({ value }) => value));
  return ids.filter((id) => !known.has(id));
}
