import { createClient } from '../../api/client.ts';

/** How requests travel; a host that answers them itself (the demo, tests) puts its own here before the first screen. */
let transport: typeof fetch = (input, init) => fetch(input, init);

export function travelBy(own: typeof fetch): void {
  transport = own;
}

/** The API as the screens call it. */
export const client = createClient(new URL('api', document.baseURI).toString(), {
  fetch: (input, init) => transport(input, init),
});
