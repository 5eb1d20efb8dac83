import { END } from '../generate.ts';
import type { BenchServer } from '../server.ts';
import type { Peer } from './peer.ts';

const PAGE = 500;
export const ANEW = 'Tact, anew';

/** Tact itself, over HTTP. `anew`: of a moment that nothing was asked of before, a little after the end of the data. */
export function tactPeer(server: BenchServer, people: number, anew: boolean): Peer {
  let moment = 0;
  return {
    title: anew ? ANEW : 'Tact, again',
    people,
    count: async ({ condition }) => {
      if (anew) moment += 1;
      const as_of = new Date(Date.parse(END) + moment).toISOString();
      const { body } = await server.call('POST', '/audience/count', { condition, as_of });
      return (body as { readonly count: number }).count;
    },
    close: () => undefined,
  };
}

/** Everyone who may get offers by e-mail at the end of the data, some at a time. */
export async function* permittedIn(server: BenchServer): AsyncGenerator<readonly string[]> {
  const condition = { type: 'consent', purpose: 'marketing', channel: 'email', permitted: true };
  let cursor: string | null = null;
  do {
    const asked = { condition, as_of: END, limit: PAGE, ...(cursor === null ? {} : { cursor }) };
    const { body } = await server.call('POST', '/audience/members', asked);
    const page = body as {
      readonly items: readonly { readonly customer_id: string }[];
      readonly next_cursor: string | null;
    };
    yield page.items.map(({ customer_id }) => customer_id);
    cursor = page.next_cursor;
  } while (cursor !== null);
}
