import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client.ts';
import { client } from './client.ts';

export const datasetsQuery = queryOptions({
  queryKey: ['datasets'],
  queryFn: () => answer(client.datasets.datasets.$get()),
  staleTime: 60_000,
});
