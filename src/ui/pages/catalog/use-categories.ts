import { useQuery } from '@tanstack/react-query';
import type { Sensitivity } from '../../../domain/data/catalog.ts';
import { categoriesQuery } from '../../data/catalog.ts';

export interface CategoryWords {
  /** Null: ordinary data, which has no category. */
  readonly id: string | null;
  readonly label: string;
  readonly sensitivity: Sensitivity;
  readonly definition: string;
}

const ORDINARY: CategoryWords = {
  id: null,
  label: 'Ordinary',
  sensitivity: 0,
  definition: 'Says nothing private about a person.',
};

/** Every category in words, ordinary last, and the one of an id. */
export function useCategories() {
  const { data } = useQuery(categoriesQuery);
  const all: readonly CategoryWords[] = [...(data?.items ?? []), ORDINARY];
  const of = (id: string | null): CategoryWords =>
    all.find((category) => category.id === id) ?? { ...ORDINARY, id, label: id ?? ORDINARY.label };
  return { all, of };
}
