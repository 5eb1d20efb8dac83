import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Catalog } from '../../domain/data/catalog.ts';
import type { DataSchema } from '../../domain/data/schema.ts';
import { inSentence, type Names, PLAIN_NAMES } from '../../domain/segments/phrase.ts';
import { catalogQuery } from '../data/catalog.ts';
import { policyQuery } from '../data/policy.ts';
import { segmentsQuery } from '../data/segments.ts';
import { settingsQuery } from '../data/settings.ts';

/** What the screens know of the data: what may be named, and what it is called. */
export interface Vocabulary {
  readonly schema: DataSchema;
  readonly names: Names;
  readonly catalog: Catalog;
  /** With the number of times that each was saved. */
  readonly segments: readonly { readonly id: string; readonly name: string; readonly version: number }[];
  readonly purposes: readonly { readonly id: string; readonly label: string }[];
  readonly channels: readonly string[];
}

export function channelWord(id: string): string {
  return PLAIN_NAMES.channel(id);
}

/** The vocabulary, once the catalogue, segments, policy and settings are there. */
export function useVocabulary(): Vocabulary | null {
  const { data: catalog } = useQuery(catalogQuery);
  const { data: segments } = useQuery(segmentsQuery);
  const { data: policy } = useQuery(policyQuery);
  const { data: settings } = useQuery(settingsQuery);
  return useMemo(() => {
    if (!catalog || !segments || !policy || !settings) return null;
    return {
      catalog,
      segments: segments.items,
      purposes: policy.purposes,
      channels: policy.channels,
      schema: { attributes: catalog.attributes, events: catalog.events },
      names: namesFrom(catalog, segments.items, policy.purposes, settings.time_zone),
    };
  }, [catalog, segments, policy, settings]);
}

/** What things are called; until that is known, their ids made readable. */
export function useNames(): Names {
  return useVocabulary()?.names ?? PLAIN_NAMES;
}

/** An attribute or a property of an event, by the id that flags name it by: `Purchase: category`. */
export function dataName(names: Names, id: string): string {
  const [event = '', property] = id.split('.');
  return property === undefined
    ? names.attribute(id)
    : `${names.event(event)}: ${names.property(event, property)}`;
}

function namesFrom(
  catalog: Catalog,
  segments: Vocabulary['segments'],
  purposes: Vocabulary['purposes'],
  zone: string,
): Names {
  const attributes = new Map(catalog.attributes.map(({ id, label }) => [id, label]));
  const events = new Map(catalog.events.map((event) => [event.id, event]));
  const named = new Map(segments.map(({ id, name }) => [id, name]));
  const labels = new Map(purposes.map(({ id, label }) => [id, label]));
  return {
    attribute: (id) => attributes.get(id) ?? id,
    event: (id) => events.get(id)?.label ?? id,
    property: (event, id) =>
      inSentence(events.get(event)?.properties.find((property) => property.id === id)?.label ?? id),
    segment: (id) => named.get(id) ?? id,
    purpose: (id) => labels.get(id) ?? id,
    channel: channelWord,
    zone,
  };
}
