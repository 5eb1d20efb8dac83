import { queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { answer } from '../../api/client.ts';
import { client } from './client.ts';

export type Overview = InferResponseType<typeof client.overview.overview.$get, 200>;
export type ConsentMap = Overview['consent'];
export type Need = Overview['needs_you'][number];
export type SensitiveUse = Overview['sensitive'][number];

/** The portfolio as it stands. */
export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: ({ signal }) => answer(client.overview.overview.$get({}, { init: { signal } })),
});
