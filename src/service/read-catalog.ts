/** The catalogue: what the data holds, measured, together with what people have said of it. */
import { categoryOf } from '../domain/classification/categories.ts';
import { suggestCategory } from '../domain/classification/suggest-category.ts';
import { labelOf } from '../domain/data/attribute-id.ts';
import type {
  AttributeNotes,
  Catalog,
  CatalogAttribute,
  CatalogEvent,
  Classification,
  Source,
} from '../domain/data/catalog.ts';
import type { Field } from '../domain/data/schema.ts';
import { allOf } from './all-of.ts';
import type {
  AttributeProfile,
  AudienceEngine,
  DataProfile,
  EventProfile,
  Ports,
  StoreView,
} from './ports.ts';

/** Measuring reads all the data, so it is done once for each version of it. */
const measured = new WeakMap<
  AudienceEngine,
  { readonly version: string; readonly profile: Promise<DataProfile> }
>();

/** Looking at names and values costs much, and every check of a rule asks: it is done once for the same data and words. */
const suggestions = new WeakMap<DataProfile, Map<string, Classification>>();

function suggestOnce(profile: DataProfile, key: string, suggest: () => Classification): Classification {
  const known = suggestions.get(profile) ?? new Map<string, Classification>();
  suggestions.set(profile, known);
  const found = known.get(key) ?? suggest();
  known.set(key, found);
  return found;
}

/** Lineage is followed this far; loops end here. */
const MAX_LINEAGE = 8;

/** Everything that conditions may name, with its category and how well it is filled. */
export async function readCatalog(ports: Ports, view: StoreView = ports.store.view): Promise<Catalog> {
  const [schema, profile, notes] = await Promise.all([
    ports.engine.schema(),
    profileOf(ports.engine),
    allOf(view.attributes),
  ]);
  const described = describeAll(profile, schema.attributes, notes);
  return {
    attributes: schema.attributes
      .map(({ id }) => described.attribute(id))
      .filter((attribute) => attribute !== null),
    events: profile.events.map((event) => described.event(event)),
  };
}

/** What the engine measured of the data as it is now. */
export async function profileOf(engine: AudienceEngine): Promise<DataProfile> {
  const version = await engine.dataVersion();
  const known = measured.get(engine);
  if (known?.version === version) return known.profile;
  const profile = engine.profile();
  measured.set(engine, { version, profile });
  profile.catch(() => measured.delete(engine));
  return profile;
}

function describeAll(profile: DataProfile, fields: readonly Field[], notes: readonly AttributeNotes[]) {
  const field_by_id = new Map(
    [
      ...fields,
      ...profile.events.flatMap((one) =>
        one.properties.map((property) => ({ ...property, id: `${one.id}.${property.id}` })),
      ),
    ].map((field) => [field.id, field]),
  );
  const profile_by_id = new Map(profile.attributes.map((attribute) => [attribute.id, attribute]));
  const notes_by_id = new Map(notes.map((note) => [note.id, note]));
  const classified = new Map<string, Classification>();

  function classify(id: string, depth = 0): Classification {
    const known = classified.get(id);
    if (known !== undefined) return known;
    const note = notes_by_id.get(id);
    const name = id.split('.').at(-1) ?? id;
    const derived_from =
      depth >= MAX_LINEAGE
        ? []
        : (note?.derived_from ?? []).map((from) => ({
            id: from,
            category: classify(from, depth + 1).category,
          }));
    const label = note?.label ?? labelOf(name);
    const type = field_by_id.get(id)?.type ?? 'text';
    const suggested = suggestOnce(profile, JSON.stringify([id, label, type, derived_from]), () =>
      suggestCategory({ id: name, label, type, ...evidenceOf(profile_by_id.get(id)), derived_from }),
    );
    const result = confirmed(note, suggested) ?? suggested;
    if (depth === 0) classified.set(id, result);
    return result;
  }

  /** What is said of an attribute, or of a property of an event under its own name `name`. */
  function said(id: string, name: string, source: Source) {
    const note = notes_by_id.get(id);
    const classification = classify(id);
    return {
      label: note?.label ?? labelOf(name),
      source: note?.source ?? source,
      derived_from: note?.derived_from ?? [],
      category: classification.category,
      sensitivity: categoryOf(classification.category)?.sensitivity ?? 0,
      classification,
      purposes: note?.purposes ?? [],
      notice: note?.notice ?? null,
      storage_region: note?.storage_region ?? null,
      ...(note?.retention_days === undefined ? {} : { retention_days: note.retention_days }),
      ...(note?.refresh_days === undefined ? {} : { refresh_days: note.refresh_days }),
      ...(note?.exposed ? { exposed: note.exposed } : {}),
      version: note?.version ?? 0,
    } as const;
  }

  function attribute(id: string): CatalogAttribute | null {
    const field = field_by_id.get(id);
    if (field === undefined) return null;
    const facts = profile_by_id.get(id);
    return {
      ...said(id, id, 'declared'),
      id,
      type: field.type,
      set_count: facts?.set_count ?? 0,
      set_share: profile.customers === 0 ? 0 : (facts?.set_count ?? 0) / profile.customers,
      distinct: facts?.distinct ?? 0,
    };
  }

  function event({ id, count, people, properties }: EventProfile): CatalogEvent {
    return {
      id,
      label: labelOf(id),
      count,
      people,
      properties: properties.map((property) => ({
        ...said(`${id}.${property.id}`, property.id, 'observed'),
        id: property.id,
        type: property.type,
      })),
    };
  }
  return { attribute, event };
}

/** What a person decided; with what is suggested now, where that was not there to be decided on. */
function confirmed(
  note: AttributeNotes | undefined,
  { category, reasons }: Classification,
): Classification | null {
  if (note?.confirmed_category === undefined) return null;
  const { confirmed_category, confirmed_against } = note;
  const isNew = confirmed_against !== undefined && category !== confirmed_against;
  return {
    status: 'confirmed',
    category: confirmed_category,
    confidence: 1,
    reasons: ['A person confirmed it.'],
    ...(isNew && category !== null && category !== confirmed_category
      ? { disagrees: { category, reasons } }
      : {}),
  };
}

function evidenceOf(facts: AttributeProfile | undefined) {
  if (facts === undefined) return {};
  return { values: facts.values.map(({ value }) => value), min: facts.min, max: facts.max };
}
