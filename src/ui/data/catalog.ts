import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { answer, ifMatch } from '../../api/client.ts';
import type { Catalog, CatalogAttribute, Source } from '../../domain/data/catalog.ts';
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

/** For how many people each is set, and how many of them agreed; counted after the catalogue is shown. */
export const coverageQuery = queryOptions({
  queryKey: [...KEY, 'coverage'],
  queryFn: () => answer(client.catalog.catalog.coverage.$get()),
  staleTime: 5 * 60_000,
});

/** The most frequent values of an attribute; of private ones only those that many people have. */
export const valuesQuery = (attribute: string) =>
  queryOptions({
    queryKey: [...KEY, 'values', attribute],
    queryFn: () => answer(client.catalog.catalog.attributes[':id'].values.$get({ param: { id: attribute } })),
    staleTime: 5 * 60_000,
  });

/** Values by name, wherever they stand; asked from the second letter on. */
export const foundValuesQuery = (search: string) =>
  queryOptions({
    queryKey: [...KEY, 'found values', search],
    queryFn: ({ signal }) =>
      answer(client.catalog.catalog.values.$post({ json: { search } }, { init: { signal } })),
    enabled: search.length >= 2,
    staleTime: 5 * 60_000,
  });

export type FoundValue = InferResponseType<typeof client.catalog.catalog.values.$post, 200>['items'][number];

export interface AttributeChange {
  readonly label?: string;
  readonly source?: Source;
  readonly derived_from?: string[];
  readonly category?: string | null;
  readonly purposes?: string[];
  readonly notice?: string;
  readonly storage_region?: string;
  readonly retention_days?: number;
  readonly refresh_days?: number;
}

/** Says what an attribute is, over the version that was read; someone else's change is a 409. */
export function useChangeAttribute() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: changed,
    onSuccess: (attribute) => {
      queries.setQueryData(catalogQuery.queryKey, (catalog) => catalog && replaced(catalog, attribute));
      void queries.invalidateQueries({ queryKey: KEY });
    },
  });
}

/** Confirms what was suggested for each, one after the other; stops at the first that is refused. */
export function useConfirmAttributes() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (attributes: readonly CatalogAttribute[]) => {
      for (const { id, version, classification } of attributes) {
        await changed({ id, version, category: (classification.disagrees ?? classification).category });
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

function changed({ id, version, ...json }: AttributeChange & Pick<CatalogAttribute, 'id' | 'version'>) {
  return answer(
    client.catalog.catalog.attributes[':id'].$patch({ param: { id }, header: ifMatch({ version }), json }),
  );
}

function replaced<C extends Catalog>(catalog: C, attribute: C['attributes'][number]): C {
  return {
    ...catalog,
    attributes: catalog.attributes.map((one) => (one.id === attribute.id ? attribute : one)),
  };
}
