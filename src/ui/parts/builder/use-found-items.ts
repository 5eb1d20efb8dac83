import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { foundValuesQuery } from '../../data/catalog.ts';
import type { Vocabulary } from '../names.ts';
import { useSettled } from '../use-settled.ts';
import { foundItems } from './found-items.ts';
import type { PickerItem } from './picker-items.ts';

const NOTHING: readonly PickerItem[] = [];

/** Values whose name holds what was typed, once typing rests for a moment. */
export function useFoundItems(search: string, vocabulary: Vocabulary): readonly PickerItem[] {
  const words = search.trim().toLowerCase();
  const settled = useSettled(words);
  const { data } = useQuery(foundValuesQuery(settled));
  return useMemo(
    () => (data === undefined || settled !== words ? NOTHING : foundItems(vocabulary, data.items)),
    [data, vocabulary, settled, words],
  );
}
