import { categoryOf } from '../domain/classification/categories.ts';
import {
  type AttributeNotes,
  type CatalogAttribute,
  everythingIn,
  type Source,
} from '../domain/data/catalog.ts';
import type { Issue } from '../domain/segments/segment.ts';
import { TactError } from './errors.ts';
import type { Actor, Ports } from './ports.ts';
import { readCatalog } from './read-catalog.ts';
import { announce, found, recorded, requireVersion } from './use-case.ts';

/** What people say of an attribute; what is left out stays. */
export interface AttributeChange {
  readonly label?: string | undefined;
  readonly source?: Source | undefined;
  readonly derived_from?: readonly string[] | undefined;
  /** Confirms a category; null confirms that the attribute is ordinary. */
  readonly category?: string | null | undefined;
  readonly purposes?: readonly string[] | undefined;
  readonly notice?: string | undefined;
  readonly storage_region?: string | undefined;
  readonly retention_days?: number | undefined;
  readonly refresh_days?: number | undefined;
}

/** Changes the notes of an attribute or of a property (`event.property`); refuses a stale `version` with `conflict`. */
export async function changeAttribute(
  ports: Ports,
  actor: Actor,
  id: string,
  change: AttributeChange,
  version: number,
): Promise<CatalogAttribute> {
  const catalog = await readCatalog(ports);
  const all = everythingIn(catalog);
  const attribute = found(all.find((one) => one.id === id) ?? null, 'attribute', id);
  requireKnown(
    id,
    change,
    all.map((one) => one.id),
  );
  const notes = await ports.store.transaction(async (view) => {
    const before = await view.attributes.get(id);
    requireVersion({ ...attribute, version: before?.version ?? 0 }, version);
    const after: AttributeNotes = {
      ...before,
      ...notesOf(change, attribute, before),
      id,
      version: version + 1,
    };
    await (before === null ? view.attributes.insert(after) : view.attributes.update(after));
    await recorded(view, ports, actor, {
      action: change.category === undefined ? 'attribute.change' : 'attribute.confirm',
      subject: `attribute:${id}`,
      before,
      after,
      facts: change.category === undefined ? {} : { category: change.category ?? 'ordinary' },
    });
    return after;
  });
  announce(ports, 'attribute', notes);
  const changed = everythingIn(await readCatalog(ports));
  return found(changed.find((one) => one.id === id) ?? null, 'attribute', id);
}

function notesOf(
  { category, ...rest }: AttributeChange,
  { classification }: CatalogAttribute,
  before: AttributeNotes | null,
): Partial<AttributeNotes> {
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  if (category === undefined) return said;
  const suggested =
    classification.status === 'suggested'
      ? classification.category
      : (classification.disagrees?.category ?? before?.confirmed_against ?? classification.category);
  return { ...said, confirmed_category: category, confirmed_against: suggested };
}

function requireKnown(
  id: string,
  { category, derived_from = [] }: AttributeChange,
  names: readonly string[],
): void {
  const issues: Issue[] = derived_from
    .map((from, index) => ({ from, path: `derived_from[${index}]` }))
    .filter(({ from }) => from === id || !names.includes(from))
    .map(({ from, path }) => ({
      path,
      message:
        from === id ? 'An attribute can’t be derived from itself.' : `There is no attribute “${from}”.`,
    }));
  if (category !== undefined && category !== null && categoryOf(category) === undefined) {
    issues.push({ path: 'category', message: `There is no category “${category}”.` });
  }
  if (issues.length > 0)
    throw new TactError('invalid', 'Some of what was sent is wrong. Correct the places named below.', {
      issues,
    });
}
