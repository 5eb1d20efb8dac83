/** Calls of a server with its API token. */
export const TOKEN = 'a-token-of-at-least-32-characters!';
export const WITH_TOKEN = { authorization: `Bearer ${TOKEN}` };

/** Sends JSON. */
export function send(url: string, method: string, body: unknown, headers = {}): Promise<Response> {
  return fetch(url, {
    method,
    headers: { ...WITH_TOKEN, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

/** The answer's JSON. */
export async function read(url: string): Promise<unknown> {
  return (await fetch(url, { headers: WITH_TOKEN })).json();
}

/** Renames the workspace: the smallest change that is recorded. */
export function named(url: string, workspace: string, version: number): Promise<Response> {
  const settings = { workspace, time_zone: 'Europe/Berlin', time_zone_attribute: null };
  return send(`${url}/api/settings`, 'PUT', settings, { 'if-match': `"${version}"` });
}

/** Imports customers and waits until they are in. */
export async function imported(url: string, csv: string): Promise<void> {
  const form = new FormData();
  form.set('dataset', 'customers');
  form.set('options', JSON.stringify({ mode: 'replace' }));
  form.set('file', new Blob([csv]), 'customers.csv');
  const started = await fetch(`${url}/api/imports`, { method: 'POST', headers: WITH_TOKEN, body: form });
  const { import_id } = (await started.json()) as { readonly import_id: string };
  for (;;) {
    const { status, error } = (await read(`${url}/api/imports/${import_id}`)) as {
      readonly status: string;
      readonly error: string | null;
    };
    if (status === 'done') return;
    if (status === 'failed') throw new Error(String(error));
  }
}
