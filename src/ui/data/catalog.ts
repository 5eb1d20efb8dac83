import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, ifMatch } from '../../api/client.ts';
import type { Source } from '../../domain/data/catalog.ts';
import { client } from './client.ts';

const KEY = ['catalog'] as const;

export const catalogQuery = queryOptions({
  queryKey: [...KEY, 'all'],
  queryFn: () => answer(client.catalog.catalog.$get()),
  staleTime: 5 * 60_000,
});

export const categoriesQuery = queryOptions({
  queryKey: [...KEY, 'categories'],
  queryFn: () => answer(client.catalog.categories.$get()),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The most frequent values of an attribute; of private ones only those that many people have. */
export const valuesQuery = (attribute: string, search = '') =>
  queryOptions({
    queryKey: [...KEY, 'values', attribute, search],
    queryFn: () =>
      answer(
        client.catalog.catalog.attributes[':id'].values.$get({
          param: { id: attribute },
          query: search === '' ? {} : { search },
        }),
      ),
    staleTime: 5 * 60_000,
  });

export interface AttributeChange {
  readonly label?: string;
  readonly source?: Source;
  readonly derived_from?: string[];
  readonly category?: string | null;
  readonly purposes?: string[];
  readonly notice?: string;
  readonly storage_region?: string;
}

export function useChangeAttribute(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...json }: AttributeChange & { readonly version: number }) =>
      answer(
        client.catalog.catalog.attributes[':id'].$patch({
          param: { id },
          header: ifMatch({ version }),
          json,
        }),
      ),
    onSuccess: () => void queries.invalidateQueries({ queryKey: KEY }),
  });
}
