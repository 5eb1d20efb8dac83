import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client.ts';
import { client } from './client.ts';

let last: Promise<unknown> = Promise.resolve();

/** A purpose after the other: the matrix is many questions, and others wait for answers too. */
function inTurn<T>(ask: () => Promise<T>): Promise<T> {
  const asked = last.then(ask, ask);
  last = asked.catch(() => undefined);
  return asked;
}

/** How many people may be contacted for a purpose on each channel, in the order of the channels. */
export const permittedQuery = (purpose: string, channels: readonly string[]) =>
  queryOptions({
    queryKey: ['audience', 'permitted', purpose, channels],
    queryFn: ({ signal }) =>
      inTurn(async () => {
        const counts: { readonly channel: string; readonly people: number; readonly of: number }[] = [];
        for (const channel of channels) {
          const condition = { type: 'consent', purpose, channel, permitted: true } as const;
          const asked = client.audience.audience.count.$post({ json: { condition } }, { init: { signal } });
          const { count, of } = await answer(asked);
          counts.push({ channel, people: count, of });
        }
        return counts;
      }),
    staleTime: 10 * 60_000,
    retry: false,
  });
