import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { answer } from '../../api/client.ts';
import type { CapSettings } from '../../domain/caps/cap.ts';
import { client } from './client.ts';
import { written } from './written.ts';

export type CapCheckAnswer = InferResponseType<(typeof client.caps.caps.check)['$post'], 200>;

/** What caps, saved or not, do to each other and to the live rules. */
export const capCheckQuery = ({ caps, quiet_hours }: Pick<CapSettings, 'caps' | 'quiet_hours'>) =>
  queryOptions({
    // Under previews: a saved send, rule or policy makes them old.
    queryKey: ['preview', 'cap-check', caps, quiet_hours],
    queryFn: ({ signal }) =>
      answer(client.caps.caps.check.$post({ json: written({ caps, quiet_hours }) }, { init: { signal } })),
    placeholderData: keepPreviousData,
    retry: false,
  });
