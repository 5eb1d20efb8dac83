import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client.ts';
import { client } from './client.ts';

export const policyQuery = queryOptions({
  queryKey: ['policy'],
  queryFn: () => answer(client.policy.policy.$get()),
  staleTime: 60_000,
});
