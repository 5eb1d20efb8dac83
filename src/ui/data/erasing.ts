import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { answer, succeeded } from '../../api/client.ts';
import { client } from './client.ts';

const { customers } = client.customers;

/** What is known of a customer, masked, with the id by which they were found. */
export interface FoundCustomer {
  readonly customer_id: string;
  readonly known: InferResponseType<(typeof customers)[':id']['$get'], 200>;
}
export type Erasure = InferResponseType<(typeof customers)[':id']['erase']['$post'], 200>;

/** Finds a customer by id or by e-mail address; how many have the address where that isn't one. Looking is recorded. */
export function useFindCustomer() {
  return useMutation({
    mutationFn: async (typed: string): Promise<FoundCustomer | { readonly people: number }> => {
      const ids = typed.includes('@') ? await idsOf(typed) : [typed];
      const [customer_id, ...others] = ids;
      if (customer_id === undefined || others.length > 0) return { people: ids.length };
      return { customer_id, known: await answer(customers[':id'].$get({ param: { id: customer_id } })) };
    },
  });
}

async function idsOf(email: string): Promise<readonly string[]> {
  const { match } = client.audience.audience;
  return (await answer(match.$post({ json: { people: [email] } }))).customer_ids;
}

/** Erases a customer from all data, for good. */
export function useErase() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ customer_id, reason }: { readonly customer_id: string; readonly reason: string }) =>
      answer(customers[':id'].erase.$post({ param: { id: customer_id }, json: { reason } })),
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** Lets rows of someone who was erased be imported again. */
export function useReadmit() {
  return useMutation({
    mutationFn: ({ customer_id, reason }: { readonly customer_id: string; readonly reason: string }) =>
      succeeded(customers[':id'].readmit.$post({ param: { id: customer_id }, json: { reason } })),
  });
}
