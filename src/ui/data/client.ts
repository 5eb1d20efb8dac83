import { type Client, createClient } from '../../api/client.ts';

/** How requests travel; a host that answers them itself (the demo, tests) puts its own here before the first screen. */
let transport: typeof fetch = (input, init) => fetch(input, init);

export function travelBy(own: typeof fetch): void {
  transport = own;
}

/** Where the app is served from: `/`, or the folder of a static host. */
export const ROOT = new URL(import.meta.env.BASE_URL, document.baseURI);

/** The address of something in the API, for links and streams: `apiUrl('audit/export.jsonl')`. */
export function apiUrl(path: string): string {
  return new URL(`api/${path}`, ROOT).toString();
}

/** A request that travels as the client's do. */
export function send(path: string, init?: RequestInit): Promise<Response> {
  return transport(apiUrl(path), init);
}

/** The API as the screens call it. */
export const client: Client = createClient(new URL('api', ROOT).toString(), {
  fetch: (input, init) => transport(input, init),
});
