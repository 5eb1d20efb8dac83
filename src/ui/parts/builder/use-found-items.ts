import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { foundValuesQuery } from '../../data/catalog.ts';
import type { Vocabulary } from '../names.ts';
import { useSettled } from '../use-settled.ts';
import { foundItems } from './found-items.ts';
import type { PickerItem } from './picker-items.ts';

const NOTHING: readonly PickerItem[] = [];

interface FoundItems {
  readonly found: readonly PickerItem[];
  /** They are still looked for. */
  readonly looking: boolean;
}

/** Values whose name holds what was typed, once typing rests for a moment. */
export function useFoundItems(search: string, vocabulary: Vocabulary): FoundItems {
  const words = search.trim().toLowerCase();
  const settled = useSettled(words);
  const asked = foundValuesQuery(words);
  const { data, isFetching } = useQuery(foundValuesQuery(settled));
  const found = useMemo(
    () => (data === undefined || settled !== words ? NOTHING : foundItems(vocabulary, data.items)),
    [data, vocabulary, settled, words],
  );
  return { found, looking: asked.enabled === true && (settled !== words || isFetching) };
}
